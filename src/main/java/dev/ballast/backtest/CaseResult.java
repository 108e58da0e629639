package dev.ballast.backtest;

import java.util.List;

/**
 * What became of one case.
 *
 * @param refitted the parameters of decay that were fitted to the prices of the day, sorted by id
 * @param musts the rules that spoke at the level Must, sorted by id
 * @param unregistered the rules that spoke and of which nobody said beforehand what they foretell, sorted by id
 */
public record CaseResult(
        BacktestCase of,
        List<Warned> warned,
        List<Happened> happened,
        List<String> refitted,
        List<String> musts,
        List<String> unregistered) {

    public CaseResult {
        warned = List.copyOf(warned);
        happened = List.copyOf(happened);
        refitted = List.copyOf(refitted);
        musts = List.copyOf(musts);
        unregistered = List.copyOf(unregistered);
    }

    /** The sums over this case alone. */
    public Totals totals() {
        return Totals.of(List.of(this));
    }

    /** Whether the rulebook was right to demand nothing: chosen because nothing happened, and no Must. */
    public boolean isCorrectSilence() {
        return of.isNonEvent() && musts.isEmpty();
    }
}
