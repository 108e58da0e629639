package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Book;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.Fleet;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A thousand accelerators of 40,000 when new, which lose half of their value a year, one year old: 20 million. */
class BookAndValueModelTest {

    /**
     * By hand: book of 30 million falls by 0.5 million a month over 60 months; 30 × (1 − 15 ÷ 60) − 20 × 0.5^(15/12) is
     * 14.0910, the month before 14.0910 as well, a little less. Over 24 months book falls faster than value from the start.
     */
    @ParameterizedTest
    @CsvSource({"72, 14.09104, 15", "36, 10, 0"})
    void finds_the_month_in_which_book_is_furthest_above_value(double bookLife, double widest, double month) {
        BookAndValue apart = apart(client(30e6, bookLife));

        assertThat(apart.book()).isEqualTo(usd(30e6));
        assertThat(apart.value()).isEqualTo(usd(20e6));
        assertThat(apart.gap()).isEqualTo(usd(10e6));
        assertThat(apart.widest().value()).isCloseTo(widest * 1e6, within(100.0));
        assertThat(apart.widestMonths()).isEqualTo(Months.of(month));
    }

    @Test
    void may_find_a_fleet_worth_more_than_its_book() {
        BookAndValue apart = apart(client(5e6, 36));

        assertThat(apart.gap()).isEqualTo(usd(-15e6));
        assertThat(apart.widest().value()).isNegative();
        assertThat(apart.statement())
                .isEqualTo("The fleet stands in the books at USD 5.00 million and would fetch USD 20.0 million;"
                        + " book never exceeds value.");
    }

    @Test
    void is_not_assessed_without_a_book() {
        About about = About.organisation("Example");

        assertThat(BookAndValueModel.of(bare().evidence()))
                .containsExactly(NotAssessed.of(BookAndValue.class, about, "/compute/fleet/book"));
        assertThat(BookAndValueModel.of(bare().owning(fleet(3)).evidence()))
                .containsExactly(NotAssessed.of(BookAndValue.class, about, "/compute/fleet/book"));
    }

    private static ComputeEvidence client(double carried, double bookLife) {
        Fleet bare = fleet(1_000, 40_000, 10_000, 0.2, 3);
        var book = new Book(usd(carried), Months.of(bookLife), Months.of(12));
        return bare().owning(new Fleet(
                        bare.acceleratorsCount(),
                        bare.utilisationShare(),
                        bare.siliconCostPerAccelerator(),
                        bare.facilityCostPerAccelerator(),
                        bare.runningCostPerHour(),
                        bare.rentalPricePerHour(),
                        book,
                        null))
                .parameter("silicon.decay.base", Share.of(0.5))
                .parameter("silicon.decay.crash", Share.of(0.55))
                .months("silicon.shortage.flat", 30)
                .parameter("silicon.shortage.step", Share.of(0.4))
                .parameter("silicon.weight.shortage", Share.ZERO)
                .parameter("silicon.weight.crash", Share.ZERO)
                .parameter("silicon.shift.rate", Rate.ZERO)
                .parameter("silicon.shift.loss", Share.of(0.5));
    }

    private static BookAndValue apart(ComputeEvidence client) {
        return (BookAndValue) BookAndValueModel.of(client.evidence()).get(0);
    }
}
