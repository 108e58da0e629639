package dev.ballast.backtest;

import java.util.List;

/**
 * One outcome and who warned of it.
 *
 * @param caughtBy the rules whose warnings count and named it
 * @param inHindsightBy the rules that named it from what was known too late
 */
public record Happened(Outcome outcome, List<String> caughtBy, List<String> inHindsightBy) {

    public Happened {
        caughtBy = List.copyOf(caughtBy);
        inHindsightBy = List.copyOf(inHindsightBy);
    }

    public boolean isCaught() {
        return !caughtBy.isEmpty();
    }

    /** Whether it was caught, or would have been had the numbers been known. */
    public boolean isCaughtInHindsight() {
        return isCaught() || !inHindsightBy.isEmpty();
    }
}
