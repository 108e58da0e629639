package dev.ballast.market;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.LiftMethod;
import dev.ballast.profile.MeasuredLift;
import dev.ballast.profile.Monetisation;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasuredUpliftTest {

    /** By hand: 200 a year over 1,000 × 0.5 break even at 40 %; of a lift of 30 % drawn by lot 150 come in, 50 are unpaid. */
    @Test
    void counts_in_full_what_was_drawn_by_lot() {
        var fact = (MeasuredUplift) fact(new MeasuredLift(Share.of(0.3), LiftMethod.EXPERIMENT, Months.of(5)));

        assertThat(fact.counted()).isEqualTo(Share.of(0.3));
        assertThat(fact.breakEven()).isEqualTo(Share.of(0.4));
        assertThat(fact.unpaid().value()).isCloseTo(50, within(1e-6));
        assertThat(fact.statement())
                .isEqualTo(
                        "A lift of 30 % was measured by experiment over 5 months, of which 30 % counts; the vintage needs 40 %.");
    }

    /** By hand: a third of 30 % is 10 %, which brings 50 of 200. */
    @ParameterizedTest
    @EnumSource(
            value = LiftMethod.class,
            names = {"COMPARISON", "ESTIMATE"})
    void discounts_what_was_not(LiftMethod method) {
        var fact = (MeasuredUplift) fact(new MeasuredLift(Share.of(0.3), method, Months.of(5)));

        assertThat(fact.measured()).isEqualTo(Share.of(0.3));
        assertThat(fact.counted().value()).isCloseTo(0.1, within(1e-9));
        assertThat(fact.unpaid().value()).isCloseTo(150, within(1e-6));
        assertThat(fact.statement()).contains(method.name().toLowerCase(Locale.ROOT));
    }

    /** Published: the median lift of experiments, and by how much observation was off at the median. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "fixtures/published/observed-lifts.csv", useHeadersInDisplayName = true)
    void comes_nearer_to_experiments_than_what_was_observed(
            String funnel, double experiment, double error, String source) {
        double observed = experiment + error;

        var fact = (MeasuredUplift) fact(new MeasuredLift(Share.of(observed), LiftMethod.COMPARISON, Months.of(1)));

        assertThat(fact.counted().value()).as(funnel + ", " + source).isCloseTo(experiment, within(error / 3));
    }

    @Test
    void leaves_nothing_unpaid_when_more_was_seen_than_is_needed() {
        var fact = (MeasuredUplift) fact(new MeasuredLift(Share.of(0.5), LiftMethod.EXPERIMENT, Months.of(5)));

        assertThat(fact.unpaid()).isEqualTo(usd(0));
    }

    @Test
    void is_not_assessed_where_nobody_measured() {
        assertThat(fact(null))
                .isEqualTo(NotAssessed.of(
                        MeasuredUplift.class, About.organisation("Example"), "/monetisation/measured_uplift"));
    }

    private static Fact fact(@Nullable MeasuredLift lift) {
        var earned = new Monetisation(usd(0), usd(200), usd(1_000), Share.of(0.5), null, lift, null);
        return UpliftModel.of(bare().earning(earned)
                        .parameter("uplift.observed-weight", Share.of(1.0 / 3))
                        .evidence())
                .get(2);
    }
}
