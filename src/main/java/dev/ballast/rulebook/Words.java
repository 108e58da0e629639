package dev.ballast.rulebook;

import java.util.Locale;

/** Names of the program as words for a reader. */
final class Words {

    private Words() {}

    /** {@code ebitToInterest} as {@code ebit to interest}. */
    static String of(String component) {
        var words = new StringBuilder();
        for (int at = 0; at < component.length(); at++) {
            char letter = component.charAt(at);
            if (Character.isUpperCase(letter)) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(letter));
        }
        return words.toString();
    }

    /** {@code CASH_FLOW} as {@code cash flow}; anything else as it prints itself. */
    static String ofValue(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }
}
