package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Equity;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Kind;
import dev.ballast.profile.RatingByCover;
import dev.ballast.unit.Count;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.util.List;

/** Which ratings today's debt can have, and at which share of debt capital would cost least. */
public final class CapitalStructureModel {

    private static final int STEPS = 10;

    private CapitalStructureModel() {}

    /** The fact {@link CapitalStructure} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        if (profile.organisation().kind() == Kind.SOVEREIGN) {
            return List.of(NotApplicable.of(CapitalStructure.class, "a state has no shares"));
        }
        var about = About.organisation(profile.organisation().name());
        Equity equity = profile.financing().equity();
        if (equity == null) {
            return List.of(NotAssessed.of(CapitalStructure.class, about, MarketValue.SECTION));
        }
        var market = MarketValue.of(evidence, equity);
        double today = market.debtShare();
        var ratings = market.ratings(evidence, equity, market.whole());
        var consistent = ratings.consistent(today);
        RatingByCover worst = ratings.worst(today);
        double cheapest = cheapest(ratings, today);
        return List.of(new CapitalStructure(
                about,
                Share.of(today),
                Count.of(consistent.size()),
                consistent.get(0),
                worst.rating(),
                Rate.of(ratings.rate(worst)),
                Share.of(cheapest),
                Rate.of(ratings.averageCost(today) - ratings.averageCost(cheapest)),
                MarketValue.names(new InputNames(), DebtBook.of(evidence))
                        .add(
                                MarketValue.SECTION + "/beta_ratio",
                                "assumption:capm.equity-premium",
                                MarketValue.taxRateName(evidence))
                        .of(evidence)));
    }

    /** Of the shares in steps of a tenth and today's the one at which capital costs least; of equal ones the lowest step. */
    private static double cheapest(SyntheticRating ratings, double today) {
        double cheapest = today;
        double least = ratings.averageCost(today);
        for (int step = 0; step < STEPS; step++) {
            double share = step / (double) STEPS;
            double cost = ratings.averageCost(share);
            if (cost < least) {
                least = cost;
                cheapest = share;
            }
        }
        return cheapest;
    }
}
