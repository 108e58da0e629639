package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.CreditRating;
import dev.ballast.profile.RatingTable;
import dev.ballast.profile.RatingTables;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SyntheticRatingTest {

    private static final RatingTable TABLE = RatingTables.inForce(LocalDate.of(2026, 1, 31));

    /** A large company as of late 2013: EBIT 10,032 on a value of 137,839, tax 36.1 %, 2.75 % and 5.76 %, beta 0.9239. */
    private static final SyntheticRating DISNEY_2013 = new SyntheticRating(
            new CostOfCapital(137_839, 10_032, 0.361, 0.0275, 0.0576, 0.9239), PublishedRatings.table2014(), true);

    @Test
    void finds_all_five_ratings_that_close_the_circle_at_half_debt() {
        // At A- 4.05 % of 68,920 is 2,791 and cover 3.59; at B- 10.00 % is 6,892 and cover 1.46: both hold, and three
        // between.
        assertThat(DISNEY_2013.consistent(0.5))
                .containsExactly(
                        CreditRating.A_MINUS,
                        CreditRating.BB,
                        CreditRating.B_PLUS,
                        CreditRating.B,
                        CreditRating.B_MINUS);
    }

    /** Second method: start from the best and from the worst rating and follow cover until the rating stays. */
    @Test
    void bounds_what_iteration_from_either_end_finds() {
        var random = new Random(13);
        for (int trial = 0; trial < 500; trial++) {
            var business = new CostOfCapital(
                    100, 15 * random.nextDouble() - 1, 0.25, 0.0395, 0.0446, 0.5 + random.nextDouble());
            boolean isLarge = random.nextBoolean();
            double share = 0.95 * random.nextDouble();
            var ratings = new SyntheticRating(business, TABLE, isLarge);
            List<CreditRating> consistent = ratings.consistent(share);

            assertThat(consistent.get(0)).isEqualTo(settled(business, share, isLarge, 0));
            assertThat(consistent.get(consistent.size() - 1))
                    .isEqualTo(settled(business, share, isLarge, TABLE.ratings().size() - 1))
                    .isEqualTo(ratings.worst(share).rating());
        }
    }

    @Test
    void gives_a_business_without_debt_the_best_rating_even_at_a_loss() {
        var business = new CostOfCapital(100, -5, 0.25, 0.0395, 0.0446, 1);

        assertThat(new SyntheticRating(business, TABLE, true).consistent(0)).containsExactly(CreditRating.AAA);
    }

    private static CreditRating settled(CostOfCapital business, double share, boolean isLarge, int start) {
        int at = start;
        int before = -1;
        while (at != before) {
            before = at;
            double rate = 0.0395 + TABLE.ratings().get(at).spreadDecimal().value();
            at = TABLE.at(business.cover(share, rate), isLarge);
        }
        return TABLE.ratings().get(at).rating();
    }
}
