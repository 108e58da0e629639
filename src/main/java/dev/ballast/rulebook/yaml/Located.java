package dev.ballast.rulebook.yaml;

import dev.ballast.fact.Place;

/** A value that was read, with the piece of the file it came from, so that later checks can name the line. */
public record Located<T>(T value, Node node) {

    public Place place() {
        return node.place();
    }

    /** Where the part at this JSON pointer below the value stands: {@code /values/0/source/quote}. */
    public Place place(String pointer) {
        return node.at(pointer).place();
    }
}
