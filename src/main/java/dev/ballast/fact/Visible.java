package dev.ballast.fact;

/** Foreign text made safe to show in an error: shortened, and with every character that hides or reorders written out. */
public final class Visible {

    private static final int LONGEST = 60;

    private Visible() {}

    /** The text in quotes, at most 60 characters of it. */
    public static String quoted(String text) {
        return '"' + plain(text) + '"';
    }

    /** At most 60 characters of the text; a control character shows as its code, such as {@code \u001b}. */
    public static String plain(String text) {
        if (text.length() <= LONGEST && !hidesSomething(text)) {
            return text;
        }
        var shown = new StringBuilder();
        int end = text.length() <= LONGEST ? text.length() : text.offsetByCodePoints(0, codePoints(text));
        for (int at = 0; at < end; at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (hides(codePoint)) {
                shown.append(codePoint > 0xFFFF ? "\\u{%x}".formatted(codePoint) : "\\u%04x".formatted(codePoint));
            } else {
                shown.appendCodePoint(codePoint);
            }
        }
        return end < text.length() ? shown + "… (" + text.length() + " characters)" : shown.toString();
    }

    private static int codePoints(String text) {
        return Math.min(LONGEST, text.codePointCount(0, Math.min(text.length(), 2 * LONGEST)));
    }

    /** True when the text holds a character that nobody should be able to smuggle into a name. */
    public static boolean hidesSomething(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (hides(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /**
     * True for control, bidirectional, zero-width and tag characters, line separators and lone surrogates. A list of
     * our own, because the categories of a JDK move with its edition of Unicode.
     */
    public static boolean hides(int codePoint) {
        if (within(codePoint, 0x20, 0x7E)) {
            return false;
        }
        return codePoint < 0x20
                || within(codePoint, 0x7F, 0x9F)
                || codePoint == 0xAD
                || codePoint == 0x61C
                || codePoint == 0x180E
                || within(codePoint, 0x200B, 0x200F)
                || within(codePoint, 0x2028, 0x202E)
                || within(codePoint, 0x2060, 0x206F)
                || within(codePoint, 0xD800, 0xDFFF)
                || codePoint == 0xFEFF
                || within(codePoint, 0xFFF9, 0xFFFF)
                || within(codePoint, 0xE0000, 0xE007F);
    }

    private static boolean within(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
