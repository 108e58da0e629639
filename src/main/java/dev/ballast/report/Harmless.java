package dev.ballast.report;

import dev.ballast.fact.Visible;

/** Foreign text made safe for a terminal: characters that steer, hide or reorder are written out as their codes. */
public final class Harmless {

    private Harmless() {}

    /** The same text with every control, bidirectional and zero-width character shown as {@code \}{@code u001b}. */
    public static String text(String text) {
        if (text.codePoints().noneMatch(Visible::hides)) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (Visible.hides(codePoint)) {
                shown.append("\\u").append(code(codePoint));
            } else {
                shown.appendCodePoint(codePoint);
            }
        });
        return shown.toString();
    }

    private static String code(int codePoint) {
        String hex = Integer.toHexString(codePoint);
        return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
