package dev.ballast.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Book;
import dev.ballast.profile.Compute;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookGapModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    /** By hand: 2,900 × (12 ÷ 46 − 12 ÷ 52) = 756.52 − 669.23 = 87.29, of an operating income of 200. */
    @Test
    void charges_the_next_year_over_what_is_left_of_each_life() {
        BookGap gap = gap(2900, 66, 14);

        assertThat(gap.extraDepreciation().value()).isCloseTo(87.29, within(0.005));
        assertThat(gap.shareOfEbit().value()).isCloseTo(87.29 / 200, within(0.0001));
        assertThat(gap.bookMonths()).isEqualTo(Months.of(66));
        assertThat(gap.economicMonths()).isEqualTo(Months.of(60));
    }

    /** Second method: a fleet written down month by month over each life, and the next twelve charges added up. */
    @Test
    void agrees_with_books_kept_month_by_month() {
        var random = new Random(6);
        for (int round = 0; round < 200; round++) {
            int bookLife = 24 + random.nextInt(100);
            int age = random.nextInt(bookLife + 1);
            double extra = gap(1000, bookLife, age).extraDepreciation().value();

            assertThat(extra).isCloseTo(nextYear(60 - age) - nextYear(bookLife - age), within(1e-6));
        }
    }

    private static double nextYear(int monthsLeft) {
        double book = 1000;
        double charged = 0;
        for (int month = 0; month < 12; month++) {
            double charge = month < monthsLeft ? 1000.0 / monthsLeft : book;
            charged += Math.min(book, charge);
            book -= Math.min(book, charge);
        }
        return charged;
    }

    /**
     * The direction of published changes: Microsoft and Alphabet went from four years to six and reported less
     * depreciation, Meta from five to five and a half, Amazon back from six to five.
     */
    @ParameterizedTest
    @CsvSource({"Microsoft 2022, 48, 72", "Alphabet 2023, 48, 72", "Meta 2025, 60, 66", "Amazon 2024, 60, 72"})
    void grows_when_owners_lengthen_the_life_on_their_books(String who, int before, int after) {
        assertThat(gap(1000, after, 12).extraDepreciation().value())
                .as(who)
                .isGreaterThan(gap(1000, before, 12).extraDepreciation().value());
    }

    @Test
    void is_negative_when_the_books_are_the_more_cautious() {
        BookGap gap = gap(1000, 48, 12);

        assertThat(gap.shareOfEbit()).isLessThan(Share.ZERO);
        assertThat(gap.stake().amount()).isEqualTo(Money.of("USD", 0));
    }

    @Test
    void is_nothing_when_both_lives_are_one() {
        assertThat(gap(1000, 60, 12).shareOfEbit()).isEqualTo(Share.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"66, 100", "48, -100"})
    void stays_a_number_without_operating_income(double bookLife, double share) {
        profile.operatingIncome = -5;

        assertThat(gap(1000, bookLife, 12).shareOfEbit()).isEqualTo(Share.of(share));
    }

    @Test
    void is_not_assessed_without_a_fleet_or_its_book() {
        Fact missing = NotAssessed.of(BookGap.class, About.organisation("Northwind"), "/compute/fleet/book");

        assertThat(facts(null)).containsExactly(missing);
        profile.compute = new Compute(null, null, null, List.of(), List.of());
        assertThat(BookGapModel.of(FinanceEvidence.of(profile))).containsExactly(missing);
    }

    private BookGap gap(double bookValue, double bookLife, double age) {
        return (BookGap) facts(new Book(Money.of("USD", bookValue), Months.of(bookLife), Months.of(age)))
                .get(0);
    }

    private List<Fact> facts(@Nullable Book book) {
        Fleet bare = ComputeEvidence.fleet(12_000);
        var fleet = new Fleet(
                bare.acceleratorsCount(),
                bare.utilisationShare(),
                bare.siliconCostPerAccelerator(),
                bare.facilityCostPerAccelerator(),
                bare.runningCostPerHour(),
                bare.rentalPricePerHour(),
                book,
                null);
        profile.compute = new Compute(fleet, null, null, List.of(), List.of());
        return BookGapModel.of(FinanceEvidence.of(profile));
    }
}
