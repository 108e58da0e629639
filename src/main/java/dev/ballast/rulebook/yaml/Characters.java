package dev.ballast.rulebook.yaml;

import dev.ballast.fact.Place;
import java.util.HexFormat;

/**
 * The characters that no rule file may hold, because a reviewer cannot see them or sees them elsewhere: control,
 * bidirectional, zero-width, private and unpaired characters, and every space but the ordinary one. Line ends are line feeds.
 */
public final class Characters {

    private static final int MOST_REPORTED = 20;
    /** Blank letters and marks that Unicode does not class as format characters, in pairs of first and last. */
    private static final int[] BLANK = {
        0x034F, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2065, 0x2065, 0x2800, 0x2800, 0x3164, 0x3164,
        0xFDD0, 0xFDEF, 0xFE00, 0xFE0F, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFF8, 0xE0000, 0xE0FFF
    };

    private Characters() {}

    /** True for a character that a rule file must not hold. */
    public static boolean isForbidden(int point) {
        if (point == '\n' || point == ' ') {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> true;
            default -> isBlank(point) || (point & 0xFFFE) == 0xFFFE;
        };
    }

    /** Adds a problem for each forbidden character of a file, up to twenty. */
    public static void check(String file, String text, Problems problems) {
        int line = 1;
        int lineStart = 0;
        int reported = 0;
        for (int at = 0;
                at < text.length() && reported < MOST_REPORTED;
                at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (point == '\n') {
                line++;
                lineStart = at + 1;
            } else if (isForbidden(point)) {
                report(new Place(file, line, at - lineStart + 1, ""), point, problems);
                reported++;
            }
        }
    }

    static void report(Place place, int point, Problems problems) {
        String fix = switch (point) {
            case '\t' -> "Indent with spaces.";
            case '\r' -> "Save the file with line feeds as line ends.";
            case 0xFEFF -> "Save the file without a byte order mark.";
            default -> "Delete the character or write it as a visible one.";
        };
        problems.add(
                place, "forbidden-character", Shown.character(point), "visible characters, spaces, line feeds", fix);
    }

    /** The character as {@code \}{@code u202E}, or with braces when four digits do not hold it. */
    static String escape(int point) {
        String digits = HexFormat.of().withUpperCase().toHexDigits(point);
        return point > 0xFFFF ? "\\u{" + digits.substring(3) + "}" : "\\u" + digits.substring(4);
    }

    private static boolean isBlank(int point) {
        for (int at = 0; at < BLANK.length; at += 2) {
            if (BLANK[at] <= point && point <= BLANK[at + 1]) {
                return true;
            }
        }
        return false;
    }
}
