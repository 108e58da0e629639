package dev.ballast.backtest;

import java.time.LocalDate;
import java.util.List;

/**
 * What {@code outcomes.yaml} says.
 *
 * @param seenUntil the day up to which outcomes were looked for
 * @param discussion where rulebook and world disagree, and what follows
 */
record Outcomes(LocalDate seenUntil, String discussion, List<Outcome> outcomes) {

    Outcomes {
        outcomes = List.copyOf(outcomes);
    }
}
