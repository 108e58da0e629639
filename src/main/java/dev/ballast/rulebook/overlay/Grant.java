package dev.ballast.rulebook.overlay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who lets a pack depart from core, why and how long.
 *
 * @param expires the first day on which it no longer holds; null for what makes the rules stricter and needs no end
 * @param approver who answers for a weakening, another than the owner; null for what makes the rules stricter
 */
public record Grant(
        LocalDate from,
        @Nullable LocalDate expires,
        String reason,
        String owner,
        @Nullable String approver) {

    public boolean holds(LocalDate asOf) {
        return !asOf.isBefore(from) && (expires == null || asOf.isBefore(expires));
    }

    /** {@code from 2026-01-01 until 2027-01-01, by acme-treasury, approved by the risk committee. Reason: …}. */
    public String words() {
        return "from %s%s, by %s%s. Reason: %s"
                .formatted(
                        from,
                        expires == null ? "" : " until " + expires,
                        owner,
                        approver == null ? "" : ", approved by " + approver,
                        reason);
    }
}
