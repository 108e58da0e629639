package dev.ballast.audit;

/**
 * One thing that is not as it was.
 *
 * @param part profile, models, rulebook, state, date, facts, outcomes or answer
 * @param name which source, rule, fact or digest
 * @param recorded as the receipt has it; {@code absent} when the receipt has none
 * @param now as it is now; {@code absent} when there is none now
 */
public record Difference(String part, String name, String recorded, String now) {

    /** {@code rulebook: core.risk.thin-coverage was 1f…, is 2a…}. */
    public String statement() {
        return "%s: %s was %s and is now %s.".formatted(part, name, recorded, now);
    }
}
