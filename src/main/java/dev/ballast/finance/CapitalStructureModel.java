package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Equity;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Kind;
import dev.ballast.profile.RatingByCover;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Which ratings today's debt can have, and at which share of debt capital would cost least. */
public final class CapitalStructureModel {

    private static final int STEPS = 10;
    private static final String DISTRESS = "distress.cost";

    private CapitalStructureModel() {}

    /** The facts {@link CapitalStructure} and {@link LeveredValue} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        if (profile.organisation().kind() == Kind.SOVEREIGN) {
            String reason = "a state has no shares";
            return List.of(
                    NotApplicable.of(CapitalStructure.class, reason), NotApplicable.of(LeveredValue.class, reason));
        }
        var about = About.organisation(profile.organisation().name());
        Equity equity = profile.financing().equity();
        if (equity == null) {
            return List.of(
                    NotAssessed.of(CapitalStructure.class, about, MarketValue.SECTION),
                    NotAssessed.of(LeveredValue.class, about, MarketValue.SECTION));
        }
        var market = MarketValue.of(evidence, equity);
        return List.of(
                structure(evidence, about, market, market.ratings(evidence, equity, market.whole())),
                levered(evidence, about, market, equity));
    }

    private static CapitalStructure structure(
            Evidence evidence, About about, MarketValue market, SyntheticRating ratings) {
        double today = market.debtShare();
        var consistent = ratings.consistent(today);
        RatingByCover worst = ratings.worst(today);
        double cheapest = least(today, ratings::averageCost);
        return new CapitalStructure(
                about,
                Share.of(today),
                Count.of(consistent.size()),
                consistent.get(0),
                worst.rating(),
                Rate.of(ratings.rate(worst)),
                Share.of(cheapest),
                Rate.of(ratings.averageCost(today) - ratings.averageCost(cheapest)),
                names(evidence)
                        .add(MarketValue.SECTION + "/beta_ratio", "assumption:capm.equity-premium")
                        .of(evidence));
    }

    private static LeveredValue levered(Evidence evidence, About about, MarketValue market, Equity equity) {
        double today = market.debtShare();
        var value = new AdjustedPresentValue(
                market.business(evidence, equity, market.whole()),
                market.ratings(evidence, equity, market.whole()),
                evidence.parameters().share(DISTRESS).value());
        double best = least(today, share -> -value.levered(today, share));
        double saving = value.saving(today);
        double distress = value.distress(today, today);
        double cap = evidence.parameters().ratio("coverage.cap").value();
        Ratio toSaving = Capped.load(distress, saving, cap);
        var currency = evidence.profile().currency();
        return new LeveredValue(
                about,
                Money.of(currency, value.unlevered(today)),
                Money.of(currency, saving),
                Money.of(currency, distress),
                toSaving,
                Share.of(best),
                Money.of(currency, value.levered(today, best) - market.whole()),
                names(evidence)
                        .add("assumption:" + DISTRESS)
                        .addIf(toSaving.value() >= cap, "assumption:coverage.cap")
                        .of(evidence)
                        .worked(distress > 0 ? value.work(currency, today) : Draft.in(currency)));
    }

    private static InputNames names(Evidence evidence) {
        return MarketValue.names(new InputNames(), DebtBook.of(evidence)).add(MarketValue.taxRateName(evidence));
    }

    /** Of the shares in steps of a tenth and today's the one at which a figure is least; of equal ones today's, or the lowest. */
    private static double least(double today, DoubleUnaryOperator figure) {
        double found = today;
        double least = figure.applyAsDouble(today);
        for (int step = 0; step < STEPS; step++) {
            double share = step / (double) STEPS;
            double value = figure.applyAsDouble(share);
            if (value < least) {
                least = value;
                found = share;
            }
        }
        return found;
    }
}
