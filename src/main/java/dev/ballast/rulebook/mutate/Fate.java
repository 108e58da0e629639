package dev.ballast.rulebook.mutate;

/**
 * What became of a mutant.
 *
 * @param isCritical whether the rule is
 * @param shown the case that noticed it; for a survivor a case that would, or why none was found; empty when it is
 *     proved to say the same as the sound rule
 */
public record Fate(Mutant mutant, End end, boolean isCritical, String shown) {

    /** How a mutant ends. */
    public enum End {
        KILLED,
        /** Proved to say the same as the sound rule of every client. */
        EQUIVALENT,
        SURVIVED
    }
}
