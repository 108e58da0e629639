package dev.ballast.market;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.monetisation;
import static dev.ballast.profile.ComputeEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.Monetisation;
import dev.ballast.unit.Share;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class UpliftModelTest {

    private static final About EXAMPLE = About.organisation("Example");
    private static final double SAME = 1e-8;

    /**
     * By hand: CRF(9 %, 5 y) = 0.2570925, CRF(9 %, 14 y) = 0.1284332. 100 bn × (0.69 × 0.2570925 + 0.31 × 0.1284332) = 21.720809
     * bn, and 3 bn to run it: 24.720809 bn a year, over 200 bn × 0.8 = 15.45 %. Of the planned 20 % that leaves 4.55 points.
     */
    @Test
    void divides_yearly_cost_by_what_revenue_leaves() {
        var client = bare().earning(monetisation(100e9, 3e9, 200e9, 0.8, 0.20));

        assertThat(uplift(client).yearlyCost().value()).isCloseTo(24.720809e9, within(1e4));
        assertThat(uplift(client).breakEven().value()).isCloseTo(0.15450506, within(1e-7));
        assertThat(margin(client).marginOfSafety().value()).isCloseTo(0.2274747, within(1e-6));
        assertThat(margin(client).planned()).isEqualTo(Share.of(0.20));
        assertThat(margin(client).shortfall()).isEqualTo(usd(0));
    }

    @Test
    void says_what_has_to_rise_and_by_how_much_the_plan_may_miss() {
        var client = bare().earning(monetisation(100e9, 3e9, 200e9, 0.8, 0.20));

        assertThat(uplift(client).statement())
                .isEqualTo("Revenue has to rise by 15 % to pay the USD 24.7 billion a year that the AI vintage costs.");
        assertThat(margin(client).statement())
                .isEqualTo(
                        "The plan counts on a lift of 20 % and needs one of 15 % to pay for the vintage; the margin of safety is 23 %.");
    }

    /**
     * Cost-volume-profit by hand: fixed cost 200,000 and contribution 40 % break even at sales of 500,000; sales of 625,000
     * are safe by 125,000 / 625,000 = 20 %, sales of 400,000 miss by 25 % and leave 200,000 − 160,000 = 40,000 unpaid.
     */
    @ParameterizedTest
    @CsvSource({"0.625, 0.20, 0", "0.5, 0, 0", "0.4, -0.25, 40000"})
    void keeps_the_identities_of_cost_volume_and_profit(double planned, double marginOfSafety, double shortfall) {
        var client = bare().earning(monetisation(0, 200_000, 1_000_000, 0.40, planned));

        assertThat(uplift(client).breakEven()).isEqualTo(Share.of(0.5));
        assertThat(margin(client).marginOfSafety().value()).isCloseTo(marginOfSafety, within(SAME));
        assertThat(margin(client).shortfall().value()).isCloseTo(shortfall, within(0.001));
    }

    @ParameterizedTest
    @CsvFileSource(files = "fixtures/published/annual-cost-lines.csv", useHeadersInDisplayName = true)
    void recovers_capital_as_the_published_cost_of_a_site(
            String line, double upfront, double rate, double months, double yearly, double tolerance) {
        var vintage = monetisation(upfront * 1e6, 0, 1e12, 1, 0.1);
        boolean isSilicon = months == 60;

        Uplift model = uplift(bare().financedAt(rate, isSilicon ? 1 : 0).earning(vintage));

        assertThat(model.yearlyCost().value() / 1e6).as(line).isCloseTo(yearly, withinPercentage(tolerance * 100));
    }

    @ParameterizedTest
    @CsvFileSource(files = "fixtures/published/level-payments.csv", useHeadersInDisplayName = true)
    void recovers_capital_as_a_level_payment(
            String loan, double rate, double periods, double principal, double payment, double tolerance) {
        var vintage = monetisation(principal, 0, 1e6, 1, 0.1);

        Uplift model = uplift(
                bare().financedAt(rate, 1).months("silicon.life", periods * 12).earning(vintage));

        assertThat(model.yearlyCost().value()).as(loan).isCloseTo(payment, withinPercentage(tolerance * 100));
    }

    @Test
    void is_not_assessed_without_monetisation() {
        assertThat(UpliftModel.of(bare().evidence()))
                .containsExactly(
                        NotAssessed.of(Uplift.class, EXAMPLE, "/monetisation"),
                        NotAssessed.of(UpliftMargin.class, EXAMPLE, "/monetisation"),
                        NotAssessed.of(MeasuredUplift.class, EXAMPLE, "/monetisation"));
    }

    @Test
    void has_no_margin_of_safety_without_a_planned_lift() {
        Monetisation planned = monetisation(100, 1, 1_000, 0.8, 0.20);
        Monetisation silent = new Monetisation(
                planned.vintageCapital(),
                planned.yearlyRunningCost(),
                planned.exposedRevenue(),
                planned.contributionMarginShare(),
                null,
                null,
                null);
        Fact missing = NotAssessed.of(UpliftMargin.class, EXAMPLE, "/monetisation/planned_uplift_share");

        assertThat(UpliftModel.of(bare().earning(silent).evidence()))
                .startsWith(uplift(bare().earning(silent)), missing);
        for (double nothing : new double[] {0, 1e-300}) {
            var client = bare().earning(monetisation(100, 1, 1_000, 0.8, nothing));
            assertThat(UpliftModel.of(client.evidence())).contains(missing);
        }
    }

    @Test
    void does_not_change_when_all_amounts_are_in_another_money() {
        var random = new Random(11);
        for (int round = 0; round < 100; round++) {
            double capital = 1 + random.nextDouble() * 1e11;
            double scale = 0.001 + random.nextDouble() * 100;
            var client = bare().earning(monetisation(capital, capital / 20, capital * 2, 0.6, 0.10));
            var scaled =
                    bare().earning(monetisation(capital * scale, capital * scale / 20, capital * scale * 2, 0.6, 0.10));

            assertThat(uplift(scaled).breakEven().value())
                    .isCloseTo(uplift(client).breakEven().value(), within(SAME));
            assertThat(margin(scaled).shortfall().value())
                    .isCloseTo(margin(client).shortfall().value() * scale, withinPercentage(1e-6));
        }
    }

    @Test
    void rises_with_cost_and_falls_with_what_revenue_leaves() {
        var random = new Random(12);
        for (int round = 0; round < 200; round++) {
            double capital = 1e6 + random.nextDouble() * 1e9;
            double running = random.nextDouble() * 1e8;
            double revenue = 1e6 + random.nextDouble() * 1e9;
            double left = 0.05 + random.nextDouble() * 0.9;
            double silicon = random.nextDouble() * 0.9;
            var base = bare().financedAt(0.07, silicon).earning(monetisation(capital, running, revenue, left, 0.3));

            assertThat(breakEven(base))
                    .isLessThan(breakEven(base.financedAt(0.08, silicon)))
                    .isLessThan(breakEven(base.financedAt(0.07, silicon + 0.05)))
                    .isLessThan(breakEven(base.earning(monetisation(capital, running + 1e6, revenue, left, 0.3))))
                    .isLessThan(breakEven(base.earning(monetisation(capital * 1.1, running, revenue, left, 0.3))))
                    .isGreaterThan(breakEven(base.earning(monetisation(capital, running, revenue * 1.1, left, 0.3))))
                    .isGreaterThan(breakEven(base.earning(monetisation(capital, running, revenue, left + 0.05, 0.3))));
        }
    }

    /** The two ways of saying that a plan does not pay agree: shortfall = −margin of safety × planned × what a lift leaves. */
    @Test
    void leaves_a_shortfall_exactly_when_the_margin_of_safety_is_negative() {
        var random = new Random(13);
        for (int round = 0; round < 200; round++) {
            double planned = 0.01 + random.nextDouble();
            var client = bare().earning(monetisation(1e9, 5e7, 1e9, 0.6, planned));
            double missed = -margin(client).marginOfSafety().value() * planned * 1e9 * 0.6;

            assertThat(margin(client).shortfall().value()).isCloseTo(Math.max(0, missed), within(1.0));
        }
    }

    private static double breakEven(ComputeEvidence client) {
        return uplift(client).breakEven().value();
    }

    private static Uplift uplift(ComputeEvidence client) {
        return (Uplift) UpliftModel.of(client.evidence()).get(0);
    }

    private static UpliftMargin margin(ComputeEvidence client) {
        return (UpliftMargin) UpliftModel.of(client.evidence()).get(1);
    }
}
