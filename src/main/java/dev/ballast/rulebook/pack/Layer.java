package dev.ballast.rulebook.pack;

/** How close a pack is to the client; a pack may require packs of its own layer or of an earlier one. */
public enum Layer {
    /** What holds for everybody. */
    CORE,
    /** What a country or a union of countries adds. */
    JURISDICTION,
    /** What one client adds. */
    CLIENT,
    /** What a unit of a client adds. */
    UNIT
}
