package dev.ballast.rulebook;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of the program as words for a reader. */
public final class Words {

    private static final Pattern UNIT_OF_POWER = Pattern.compile(" [mk]w$");

    private Words() {}

    /** The name of a component as words: {@code ebitToInterest} as {@code ebit to interest}, {@code itMw} as {@code it power}: the unit stands with the figure. */
    public static String of(String component) {
        var words = new StringBuilder();
        for (int at = 0; at < component.length(); at++) {
            char letter = component.charAt(at);
            if (Character.isUpperCase(letter)) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(letter));
        }
        return UNIT_OF_POWER.matcher(words).replaceFirst(" power");
    }

    /** A value as a word: {@code CASH_FLOW} as {@code cash flow}; anything else as it prints itself. */
    public static String ofValue(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }
}
