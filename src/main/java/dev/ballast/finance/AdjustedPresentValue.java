package dev.ballast.finance;

import dev.ballast.fact.Draft;
import dev.ballast.profile.RatingByCover;
import dev.ballast.unit.Share;
import java.util.Currency;

/**
 * What a business is worth at any share of debt: its value without debt, plus the tax that debt saves for ever, less what
 * failing would cost times how likely it is. Without debt 64,556, a saving of 7,809, a chance of 7 % and a quarter lost on
 * failing make 71,099. Source: adjusted present value, Myers 1974; printed case of Damodaran, Disney 2004.
 *
 * @param business as its market values it today
 * @param ratings of its debt
 * @param failing part of the value that is lost on failing
 */
record AdjustedPresentValue(CostOfCapital business, SyntheticRating ratings, double failing) {

    /** Value with debt from value without it. */
    static double levered(double unlevered, double saving, double chance, double failing) {
        return (unlevered + saving) * (1 - chance * failing);
    }

    /** What it would be worth without debt, found from what it is worth at today's share of it. */
    double unlevered(double today) {
        return business.value() / (1 - chance(today) * failing) - saving(today);
    }

    /** Tax saved for ever, as far as income pays the interest. */
    double saving(double share) {
        double rate = ratings.rate(ratings.worst(share));
        return business.effectiveTax(share, rate) * share * business.value();
    }

    /** The cost of failing times its chance. */
    double distress(double today, double share) {
        return (unlevered(today) + saving(share)) * chance(share) * failing;
    }

    double levered(double today, double share) {
        return levered(unlevered(today), saving(share), chance(share), failing);
    }

    /** How the cost of failing at today's debt is made. */
    Draft work(Currency currency, double today) {
        return Draft.in(currency)
                .plus("worth before failing is counted", unlevered(today) + saving(today))
                .times(
                        "chance of failing within ten years, rated "
                                + ratings.worst(today).rating().symbol(),
                        Share.of(chance(today)))
                .times("part of the value lost on failing", Share.of(failing))
                .make("expected cost of failing", distress(today, today));
    }

    private double chance(double share) {
        RatingByCover worst = ratings.worst(share);
        return worst.defaultShare().value();
    }
}
