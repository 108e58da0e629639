package dev.ballast.rulebook.tree;

import dev.ballast.rulebook.yaml.Characters;
import java.util.Locale;

/** The kinds of characters that a rule file may not hold, by the names under which they are refused. */
final class Letters {

    /** Marks of direction that Unicode counts among letters. */
    private static final String MARKS = "\u061C\u200E\u200F";

    private Letters() {}

    static boolean isAllowed(int letter) {
        return !Characters.isForbidden(letter);
    }

    /** What kind of character is refused: control, bidirectional or invisible. */
    static String code(int letter) {
        boolean turns = Character.getDirectionality(letter) >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING;
        if (turns || MARKS.indexOf(letter) >= 0) {
            return "bidirectional-character";
        }
        return Character.getType(letter) == Character.CONTROL ? "control-character" : "invisible-character";
    }

    static String name(int letter) {
        return String.format(Locale.ROOT, "U+%04X", letter);
    }
}
