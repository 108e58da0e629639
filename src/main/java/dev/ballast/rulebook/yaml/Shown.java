package dev.ballast.rulebook.yaml;

import java.util.Locale;

/** Foreign text made fit for a message: at most sixty characters, none of them invisible. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** The text with every character that cannot be seen written as {@code \}{@code u202E}. */
    static String of(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        var shown = new StringBuilder();
        text.substring(0, end).codePoints().forEach(point -> append(shown, point));
        return end < text.length() ? shown + " …" : shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        if (point == '\n') {
            shown.append("\\n");
        } else if (Characters.isForbidden(point)) {
            shown.append(Characters.escape(point));
        } else {
            shown.appendCodePoint(point);
        }
    }

    /** Words that name one character, such as {@code \}{@code u0430 (CYRILLIC SMALL LETTER A)}. */
    static String character(int point) {
        String name = Character.getName(point);
        return Characters.escape(point) + (name == null ? "" : " (" + name.toUpperCase(Locale.ROOT) + ")");
    }
}
