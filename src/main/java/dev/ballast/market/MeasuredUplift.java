package dev.ballast.market;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.profile.LiftMethod;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * The lift of revenue that was seen so far.
 *
 * @param measured as reported
 * @param counted what of it may be relied on, given how it was measured
 * @param breakEven lift at which the vintage pays
 * @param months over which it was measured
 * @param unpaid yearly cost of the vintage that the counted lift leaves unpaid, zero when it pays all
 */
@Formula(
        text =
                "the measured lift; where it was not drawn by lot, times the weight of observation; yearly cost − counted lift × exposed revenue × contribution margin",
        source =
                "Gordon, Zettelmeyer, Bhargava, Chapsky: A Comparison of Approaches to Advertising Measurement, Marketing Science 38 (2019)")
@Limits("A lift of a few months; young vintages have had no time to earn.")
public record MeasuredUplift(
        About about,
        Share measured,
        Share counted,
        Share breakEven,
        Months months,
        LiftMethod method,
        Money unpaid,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(unpaid, "a year that the measured uplift does not pay", Months.of(12));
    }

    @Override
    public String statement() {
        return "A lift of %s was measured by %s over %s, of which %s counts; the vintage needs %s."
                .formatted(measured, words(method), months, counted, breakEven);
    }

    private static String words(LiftMethod method) {
        return switch (method) {
            case EXPERIMENT -> "experiment";
            case COMPARISON -> "comparison";
            case ESTIMATE -> "estimate";
        };
    }
}
