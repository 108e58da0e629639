package dev.ballast.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Months;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ObsolescenceTest {

    private static final double EXACT = 1e-12;
    private static final Months NEW = Months.ZERO;

    private final Map<String, Quantity> parameters = new TreeMap<>(FinanceEvidence.parameters());

    /** A curve that was published is no truth, but an expectation outside all of them would be a claim of its own. */
    @ParameterizedTest
    @CsvSource({"12, 0.60, 0.78", "24, 0.40, 0.60", "36, 0.25, 0.46", "48, 0.15, 0.35"})
    void expects_no_more_and_no_less_than_published_curves_span(double months, double gloomiest, double brightest) {
        assertThat(paths().expectedAfter(months, NEW)).isBetween(gloomiest, brightest);
    }

    /** The bounds of the test above are the ends of what was published, and no curve is further off than a quarter. */
    @ParameterizedTest
    @CsvFileSource(files = "fixtures/published/accelerator-curves.csv", useHeadersInDisplayName = true)
    void stands_near_every_published_curve(String published, double months, double low, double high) {
        double expected = paths().expectedAfter(months, NEW);

        assertThat(expected).as(published).isBetween(low - 0.15, high + 0.15);
    }

    /** By hand: 0.6 × 0.7³ + 0.25 × 0.6 × 0.7^0.5 + 0.15 × 0.45³ = 0.20580 + 0.12550 + 0.01367; × e^(−0.045). */
    @Test
    void weighs_the_three_paths_and_takes_off_the_shifts() {
        assertThat(paths().expectedAfter(36, NEW)).isCloseTo(0.34497 * 0.956, within(0.0001));
    }

    /** As H100 did: flat, then a step to what the base path would have come to. */
    @Test
    void holds_the_price_in_a_shortage_until_the_age_at_which_it_gives_way() {
        assertThat(paths().shortageAfter(29.9, NEW)).isEqualTo(1);
        assertThat(paths().shortageAfter(30, NEW)).isEqualTo(0.6);
        assertThat(paths().shortageAfter(42, NEW)).isCloseTo(0.42, within(EXACT));
        assertThat(paths().shortageAfter(9.9, Months.of(20))).isEqualTo(1);
        assertThat(paths().shortageAfter(10, Months.of(20))).isEqualTo(0.6);
    }

    /** What is older than that has the step behind it and its price of today is after it. */
    @Test
    void expects_no_second_step_of_silicon_that_outlived_the_shortage() {
        assertThat(paths().shortageAfter(12, Months.of(30))).isCloseTo(0.7, within(EXACT));
    }

    /** Second method: the sweep multiplies month by month, the closed form raises to a power. */
    @Test
    void agrees_month_by_month_with_its_closed_form() {
        var random = new Random(8);
        for (int round = 0; round < 50; round++) {
            parameters.put("silicon.decay.base", Share.of(random.nextDouble() * 0.6));
            parameters.put("silicon.decay.crash", Share.of(random.nextDouble()));
            parameters.put("silicon.shortage.flat", Months.of(random.nextDouble() * 40));
            parameters.put("silicon.shortage.step", Share.of(random.nextDouble()));
            parameters.put("silicon.shift.rate", Rate.of(random.nextDouble() * 0.2));
            var age = Months.of(random.nextInt(50));

            double[] expected = paths().expectedByMonth(240, age);
            double[] crash = paths().crashByMonth(240);

            for (int month = 0; month <= 240; month++) {
                assertThat(expected[month]).isCloseTo(paths().expectedAfter(month, age), within(EXACT));
                assertThat(crash[month]).isCloseTo(paths().crashAfter(month), within(EXACT));
            }
        }
    }

    /** Second method: shifts drawn as a chance each month; a month is short enough that two in one hardly count. */
    @Test
    void takes_off_what_shifts_take_when_each_month_may_bring_one() {
        parameters.put("silicon.weight.shortage", Share.of(0));
        parameters.put("silicon.weight.crash", Share.of(0));
        double eachMonth = 0.03 / 12;
        double left = 1;
        for (int month = 0; month < 60; month++) {
            left *= (1 - eachMonth) + eachMonth * 0.5;
        }

        assertThat(paths().expectedAfter(60, NEW)).isCloseTo(left * StrictMath.pow(0.7, 5), within(1e-5));
    }

    @Test
    void is_the_base_path_when_nothing_else_has_weight() {
        parameters.put("silicon.weight.shortage", Share.of(0));
        parameters.put("silicon.weight.crash", Share.of(0));
        parameters.put("silicon.shift.rate", Rate.of(0));

        assertThat(paths().expectedAfter(31, NEW))
                .isCloseTo(SiliconValue.valueAfter(31, Share.of(0.30)), within(EXACT));
    }

    private Obsolescence paths() {
        return Obsolescence.of(
                FinanceEvidence.of(new ProfileBuilder().build(), parameters).parameters());
    }
}
