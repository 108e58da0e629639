package dev.ballast.rulebook.cases;

import dev.ballast.fact.Place;

/**
 * How one case came out.
 *
 * @param place of the case in its file
 * @param expected what the case says, in the words of case files
 * @param came what the rule said, in the same words; equal to {@code expected} exactly when the case passed
 */
public record CaseResult(String rule, String name, String kind, Place place, String expected, String came) {

    public boolean isPassed() {
        return expected.equals(came);
    }

    /** {@code passed core.risk.thin-coverage: Cover of exactly the floor is enough}; what came when it failed. */
    @Override
    public String toString() {
        String line = "%s %s: %s".formatted(isPassed() ? "passed" : "FAILED", rule, name);
        return isPassed() ? line : "%s (%s)\nexpected %s\ncame %s".formatted(line, place, expected, came);
    }
}
