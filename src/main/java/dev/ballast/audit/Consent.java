package dev.ballast.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The approval in a ledger that was consulted for an answer.
 *
 * @param record the digest of its entry
 * @param decidedOn the day on which it was consulted: authority is that of this day, whatever day is judged
 * @param until the last day on which it holds; null for one that holds until another rulebook is approved
 */
public record Consent(
        String record, LocalDate decidedOn, @Nullable LocalDate until) {}
