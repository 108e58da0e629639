package dev.ballast.rulebook.tree;

import java.util.Locale;
import java.util.Set;

/** Which characters a rule file may hold: everything that can be seen, spaces and line feeds. */
final class Letters {

    /** Letters and marks that print as nothing although their category is a visible one. */
    private static final Set<Integer> UNSEEN = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

    private Letters() {}

    static boolean isAllowed(int letter) {
        if (letter == '\n' || (letter >= ' ' && letter < 127)) {
            return true;
        }
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> !UNSEEN.contains(letter) && !isVariationSelector(letter);
        };
    }

    private static boolean isVariationSelector(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0x180B && letter <= 0x180D)
                || (letter >= 0xE0100 && letter <= 0xE01EF);
    }

    /** What kind of character is refused: control, bidirectional or invisible. */
    static String code(int letter) {
        byte direction = Character.getDirectionality(letter);
        if (letter == 0x061C || letter == 0x200E || letter == 0x200F || isBidirectional(direction)) {
            return "bidirectional-character";
        }
        return Character.getType(letter) == Character.CONTROL ? "control-character" : "invisible-character";
    }

    private static boolean isBidirectional(byte direction) {
        return direction >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING;
    }

    static String name(int letter) {
        return String.format(Locale.ROOT, "U+%04X", letter);
    }
}
