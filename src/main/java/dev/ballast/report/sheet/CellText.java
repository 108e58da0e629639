package dev.ballast.report.sheet;

import dev.ballast.report.Harmless;
import java.util.regex.Pattern;

/** Foreign text made safe for a cell, which no reader may take for a formula, for markup or for a steering character. */
final class CellText {

    /** A cell holds 32,767 characters; what is left of that says how many there were. */
    private static final int LONGEST = 32_000;

    /** What a reader of workbooks takes for one character in sixteen bits. */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text as a cell has to hold it: hidden characters as codes, cut where a cell ends. */
    static String of(String text) {
        String shown = CODE.matcher(Harmless.text(text)).replaceAll("_x005F_");
        return shown.length() <= LONGEST ? shown : shortened(shown);
    }

    private static String shortened(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "… (" + text.length() + " characters)";
    }
}
