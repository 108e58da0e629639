package dev.ballast.profile;

import dev.ballast.fact.Place;

/** Line and column from one, and the JSON pointer, of one value. */
record Spot(int line, int column, String pointer) {

    /** The place of the character that would follow this text, which starts the file. */
    static Spot after(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int at = 0; at < text.length(); at++) {
            boolean isBreak = text.charAt(at) == '\n';
            line += isBreak ? 1 : 0;
            column = isBreak ? 1 : column + 1;
        }
        return new Spot(line, column, "");
    }

    Place in(String file) {
        return new Place(file, line, column, pointer);
    }

    /** The same place in the text, named for a member that is missing there. */
    Spot member(String name) {
        return new Spot(line, column, pointer + "/" + name);
    }
}
