package dev.ballast.profile;

/** How a lift of revenue was measured. In JSON the words are lower case. */
public enum LiftMethod {
    /** Users drawn by lot had it, others had not. */
    EXPERIMENT,
    /** Users, regions or times with and without it were compared, not drawn by lot. */
    COMPARISON,
    /** Somebody worked it out. */
    ESTIMATE
}
