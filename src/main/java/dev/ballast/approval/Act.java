package dev.ballast.approval;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody said of the rules of a tenant, as it is kept.
 *
 * @param proposal its number among those of the tenant, from one on
 * @param on the day on which it was said
 * @param reason in the words of who said it: foreign text
 * @param change what is proposed; null unless this proposes
 * @param until the last day of an approval for an emergency; null for all else
 */
public record Act(
        Manner manner,
        int proposal,
        Person by,
        LocalDate on,
        String reason,
        @Nullable Subject change,
        @Nullable LocalDate until) {

    /** {@code 2026-11-02  bob approved: Read.} */
    public String sentence() {
        String what = switch (manner) {
            case PROPOSAL -> "proposed";
            case APPROVAL -> "approved";
            case EMERGENCY -> "approved for an emergency up to " + until;
            case OBJECTION -> "objected";
            case ANSWER -> "answered";
        };
        return "%s  %s %s: %s".formatted(on, by.name(), what, reason);
    }

    /** The ways of saying something. */
    public enum Manner {
        PROPOSAL,
        APPROVAL,
        EMERGENCY,
        OBJECTION,
        ANSWER
    }
}
