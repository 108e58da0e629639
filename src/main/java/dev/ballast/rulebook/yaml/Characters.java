package dev.ballast.rulebook.yaml;

import dev.ballast.fact.Place;
import java.util.Locale;

/**
 * The characters that no rule file may hold, because a reviewer cannot see them or sees them elsewhere: control,
 * bidirectional, zero-width, private and unpaired characters, blank letters, and every space but the ordinary one. Line
 * ends are line feeds. A list of our own, because the categories of a JDK move with its edition of Unicode.
 */
public final class Characters {

    private static final int MOST_REPORTED = 20;

    /** Pairs of first and last, ascending; the Unicode 13 categories Cc, Cf, Cs, Co, Zl, Zp, Zs and blank letters and marks. */
    private static final int[] FORBIDDEN = {
        0x0000, 0x0009, 0x000B, 0x001F, 0x007F, 0x00A0, 0x00AD, 0x00AD, 0x034F, 0x034F, 0x0600, 0x0605, 0x061C, 0x061C,
        0x06DD, 0x06DD, 0x070F, 0x070F, 0x0890, 0x0891, 0x08E2, 0x08E2, 0x115F, 0x1160, 0x1680, 0x1680, 0x17B4, 0x17B5,
        0x180B, 0x180F, 0x2000, 0x200F, 0x2028, 0x202F, 0x205F, 0x206F, 0x2800, 0x2800, 0x3000, 0x3000, 0x3164, 0x3164,
        0xD800, 0xF8FF, 0xFDD0, 0xFDEF, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFF, 0x110BD,
        0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0x10FFFF
    };

    private Characters() {}

    /** True for a character that a rule file must not hold. */
    public static boolean isForbidden(int point) {
        if (point >= 0x20 && point < 0x7F) {
            return false;
        }
        for (int at = 0; at < FORBIDDEN.length && FORBIDDEN[at] <= point; at += 2) {
            if (point <= FORBIDDEN[at + 1]) {
                return true;
            }
        }
        return (point & 0xFFFE) == 0xFFFE;
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
        problems.add(place, "forbidden-character", name(point), "visible characters, spaces, line feeds", fix);
    }

    /** Code and name, such as {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
    private static String name(int point) {
        String name = Character.getName(point);
        String code = "U+%04X".formatted(point);
        return name == null ? code : code + " " + name.toUpperCase(Locale.ROOT);
    }
}
