package dev.ballast.report;

/** How much of a reason is told; the names are the words of {@code --density}. */
public enum Density {
    /** One sentence. */
    sentence,
    /** Every comparison, and one sentence for each rule that decided. */
    reasons,
    /** All of that for every rule on the way, with the facts, the lines of the profile and the sources. */
    trace
}
