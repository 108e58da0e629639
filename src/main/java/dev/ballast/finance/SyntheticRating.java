package dev.ballast.finance;

import dev.ballast.profile.CreditRating;
import dev.ballast.profile.RatingByCover;
import dev.ballast.profile.RatingTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The ratings that agree with themselves. A rating sets the rate, the rate the interest, interest the cover and cover the
 * rating: at high debt several answers close this circle, and which one holds is for lenders to decide, not arithmetic.
 */
final class SyntheticRating {

    private final CostOfCapital business;
    private final RatingTable table;
    private final boolean isLarge;

    SyntheticRating(CostOfCapital business, RatingTable table, boolean isLarge) {
        this.business = business;
        this.table = table;
        this.isLarge = isLarge;
    }

    /** Every rating that closes the circle at this share of debt, the best first; there is always one. */
    List<CreditRating> consistent(double debtShare) {
        var consistent = new ArrayList<CreditRating>();
        for (int at = 0; at < table.ratings().size(); at++) {
            if (closes(debtShare, at)) {
                consistent.add(table.ratings().get(at).rating());
            }
        }
        return consistent;
    }

    /** The worst of them, which is what a careful borrower plans with. */
    RatingByCover worst(double debtShare) {
        for (int at = table.ratings().size() - 1; at > 0; at--) {
            if (closes(debtShare, at)) {
                return table.ratings().get(at);
            }
        }
        return table.ratings().get(0);
    }

    /** What debt of this rating pays a year. */
    double rate(RatingByCover rating) {
        return business.riskFree() + rating.spreadDecimal().value();
    }

    /** The average cost of capital at the worst rating. */
    double averageCost(double debtShare) {
        return business.average(debtShare, rate(worst(debtShare)));
    }

    private boolean closes(double debtShare, int at) {
        double rate = rate(table.ratings().get(at));
        return table.at(business.cover(debtShare, rate), isLarge) == at;
    }
}
