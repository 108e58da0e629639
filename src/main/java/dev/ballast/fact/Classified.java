package dev.ballast.fact;

/**
 * A fact that says to which class of a published scheme a client belongs. Thresholds with a value for each class hold by
 * its word: where debt-carrying capacity is medium, the values with the key {@code medium}.
 */
public interface Classified extends Fact {

    /** The class in the word that {@code thresholds.yaml} uses as a key: lower case with hyphens. */
    String classKey();
}
