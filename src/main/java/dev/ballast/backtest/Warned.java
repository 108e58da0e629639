package dev.ballast.backtest;

import dev.ballast.advice.Tier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One expected warning and what became of it.
 *
 * @param tier how firmly the rule spoke; null when it did not
 * @param verdict what became of it, whatever was known
 * @param hits the outcomes that bear it out
 * @param late what it rests on and nobody here knew on the day: as long as there is any, it does not count
 */
public record Warned(Warning warning, @Nullable Tier tier, Verdict verdict, List<Outcome> hits, List<Late> late) {

    public Warned {
        hits = List.copyOf(hits);
        late = List.copyOf(late);
    }

    /** Whether the rule spoke and could have done so on the day. */
    public boolean counts() {
        return verdict != Verdict.NOT_RAISED && late.isEmpty();
    }

    /** Whether the rule spoke, from what was known too late. */
    public boolean isTooLate() {
        return verdict != Verdict.NOT_RAISED && !late.isEmpty();
    }
}
