package dev.ballast.profile;

import dev.ballast.fact.Place;

/** Line and column from one, and the JSON pointer, of one value. */
record Spot(int line, int column, String pointer) {

    Place in(String file) {
        return new Place(file, line, column, pointer);
    }

    /** The same place in the text, named for a member that is missing there. */
    Spot member(String name) {
        return new Spot(line, column, pointer + "/" + name);
    }
}
