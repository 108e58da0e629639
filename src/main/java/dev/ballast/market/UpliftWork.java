package dev.ballast.market;

import dev.ballast.fact.Draft;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Monetisation;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.util.Objects;

/** The steps from the capital of a vintage to the lift of revenue that pays for it. */
final class UpliftWork {

    private static final double MONTHS_A_YEAR = 12;
    private static final String COST = "yearly cost of the vintage";
    private static final String WHOLE = "margin of all exposed revenue";

    private final Evidence evidence;
    private final Monetisation monetisation;
    private final Draft draft;

    private UpliftWork(Evidence evidence) {
        this.evidence = evidence;
        this.monetisation = Objects.requireNonNull(evidence.profile().monetisation());
        this.draft = Draft.in(evidence.profile().currency());
    }

    /** The lift that pays for the vintage. */
    static Draft needed(Evidence evidence) {
        return new UpliftWork(evidence).needed();
    }

    /** The same, and what a lift of this name leaves unpaid, where it leaves anything. */
    static Draft unpaid(Evidence evidence, String name, Share lift) {
        var work = new UpliftWork(evidence);
        Draft draft = work.needed();
        double paid = work.whole() * lift.value();
        if (work.cost() > paid) {
            String pays = "what the " + name + " pays";
            draft.plus(WHOLE, work.whole())
                    .times(name, lift)
                    .make(pays, paid)
                    .plus(COST, work.cost())
                    .minus(pays, paid)
                    .make("unpaid a year", work.cost() - paid)
                    .plus("capital of the vintage", work.monetisation.vintageCapital())
                    .times(pays, Money.of(evidence.profile().currency(), paid))
                    .over(COST, work.cost())
                    .make(
                            "capital that it pays for",
                            work.monetisation.vintageCapital().value() * paid / work.cost());
        }
        return draft;
    }

    private Draft needed() {
        double silicon = evidence.profile().financials().siliconCapexShare().value();
        recovered("silicon", silicon, "silicon.life");
        recovered("halls and power", 1 - silicon, "facility.life");
        return draft.plus("silicon a year", yearly(silicon, "silicon.life"))
                .plus("halls and power a year", yearly(1 - silicon, "facility.life"))
                .plus("running cost", monetisation.yearlyRunningCost())
                .make(COST, cost())
                .plus("exposed revenue", monetisation.exposedRevenue())
                .times("contribution margin", monetisation.contributionMarginShare())
                .make(WHOLE, whole())
                .plus(COST, cost())
                .over(WHOLE, whole())
                .make("lift needed", Share.of(cost() / whole()));
    }

    private void recovered(String part, double share, String life) {
        draft.plus("capital of the vintage", monetisation.vintageCapital())
                .times(part + " share", Share.of(share))
                .times(
                        "recovery over %s at %s".formatted(life(life), rate()),
                        Share.of(rate().capitalRecovery(life(life).value() / MONTHS_A_YEAR)))
                .make(part + " a year", yearly(share, life));
    }

    private double yearly(double share, String life) {
        return monetisation.vintageCapital().value()
                * share
                * rate().capitalRecovery(life(life).value() / MONTHS_A_YEAR);
    }

    private double cost() {
        double silicon = evidence.profile().financials().siliconCapexShare().value();
        return yearly(silicon, "silicon.life")
                + yearly(1 - silicon, "facility.life")
                + monetisation.yearlyRunningCost().value();
    }

    private double whole() {
        return monetisation.exposedRevenue().value()
                * monetisation.contributionMarginShare().value();
    }

    private Rate rate() {
        return evidence.profile().financing().marginalRateDecimal();
    }

    private Months life(String parameter) {
        return evidence.parameters().months(parameter);
    }
}
