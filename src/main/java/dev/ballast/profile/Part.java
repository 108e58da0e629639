package dev.ballast.profile;

/** The parts of what an owned accelerator costs to install. In JSON the words are lower case with hyphens. */
public enum Part {
    SERVERS,
    NETWORK,
    SHELL,
    COOLING,
    ELECTRICAL,
    GRID_CONNECTION,
    LAND;

    /** True for what wears out with the silicon; the rest is its place. */
    public boolean isSilicon() {
        return this == SERVERS || this == NETWORK;
    }
}
