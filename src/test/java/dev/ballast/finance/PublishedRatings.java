package dev.ballast.finance;

import dev.ballast.profile.CreditRating;
import dev.ballast.profile.RatingByCover;
import dev.ballast.profile.RatingTable;
import dev.ballast.profile.RatingTables;
import dev.ballast.unit.Rate;
import java.time.LocalDate;
import java.util.ArrayList;

/** Published answers about ratings. */
final class PublishedRatings {

    private static final RatingTable OF_2025 = RatingTables.inForce(LocalDate.of(2026, 1, 31));

    /** Spreads of the same table in January 2014, per cent, from AAA to D. */
    private static final double[] SPREADS_2014 = {
        0.40, 0.70, 0.85, 1.00, 1.30, 2.00, 3.00, 4.00, 5.50, 6.50, 7.25, 8.75, 9.50, 10.50, 12.00
    };

    private PublishedRatings() {}

    /** The business of the case, rated by the table of January 2014. */
    static SyntheticRating of2014(PublishedCase asked) {
        var business = new CostOfCapital(
                asked.number("value"),
                asked.number("EBIT"),
                asked.number("tax"),
                asked.number("rf"),
                asked.number("erp"),
                asked.number("unlevered_beta"));
        return new SyntheticRating(business, table2014(), true);
    }

    static double consistent(PublishedCase asked) {
        return of2014(asked).consistent(asked.number("debt_ratio")).size();
    }

    /** The place of a rating in the table of 2025, from the best down. */
    static double place(PublishedCase asked) {
        return OF_2025.at(asked.number("coverage"), asked.text("table").endsWith("large"));
    }

    /** The place of a rating printed in the words of two agencies, {@code A2/A}. */
    static double placeOf(String printed) {
        String symbol = printed.substring(printed.indexOf('/') + 1);
        for (int at = 0; at < OF_2025.ratings().size(); at++) {
            CreditRating rating = OF_2025.ratings().get(at).rating();
            if (rating.symbol().equals(symbol)) {
                return at;
            }
        }
        throw new IllegalStateException("no such rating: " + printed);
    }

    static RatingTable table2014() {
        var rows = new ArrayList<RatingByCover>();
        for (int at = 0; at < SPREADS_2014.length; at++) {
            RatingByCover now = OF_2025.ratings().get(at);
            rows.add(new RatingByCover(
                    now.rating(),
                    now.largeCoverRatio(),
                    now.smallCoverRatio(),
                    Rate.of(SPREADS_2014[at] / 100),
                    now.defaultShare()));
        }
        return new RatingTable(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 1, 1), "test", OF_2025.largeFrom(), rows);
    }
}
