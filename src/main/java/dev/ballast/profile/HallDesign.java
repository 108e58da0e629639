package dev.ballast.profile;

/**
 * How a hall is cooled and whether racks change without structural work: by air; by liquid with fixed plant; or by liquid
 * in modules that are swapped. In JSON the words are lower case.
 */
public enum HallDesign {
    AIR,
    LIQUID,
    MODULAR
}
