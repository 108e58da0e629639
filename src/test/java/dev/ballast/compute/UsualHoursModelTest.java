package dev.ballast.compute;

import static dev.ballast.profile.TrainingEvidence.run;
import static dev.ballast.profile.TrainingEvidence.silent;
import static dev.ballast.profile.TrainingEvidence.training;
import static dev.ballast.profile.TrainingEvidence.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.TrainingEvidence;
import dev.ballast.profile.TrainingRun;
import dev.ballast.unit.Count;
import dev.ballast.unit.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualHoursModelTest {

    /** By hand: 6 × 1e10 × 2e11 is 1.2e22; ÷ (3,600 × peak × share): 29,926.5 hours on A100, 12,761.5 on H100, 10,040 at 1e15. */
    @ParameterizedTest
    @CsvSource({
        "312e12, 0.357, 29926.50",
        "989.4e12, 0.264, 12761.53",
        "989.5e12, 0.264, 12760.25",
        "1e15, 0.332, 10040.16",
        "312e13, 0.332, 3217.999"
    })
    void knows_accelerators_by_their_peak(double peak, double share, double hours) {
        UsualHours usual = usual(training(run(1e10, 2e11, 1, peak)));

        assertThat(usual.efficiency()).isEqualTo(Share.of(share));
        assertThat(usual.hours().value()).isCloseTo(hours, within(0.01));
        assertThat(usual.planned()).isEqualTo(usual.hours());
    }

    @Test
    void spans_four_runs_in_five_by_the_band() {
        UsualHours usual = usual(training(run(1e10, 2e11, 1, 1e15)));

        assertThat(usual.low().value()).isCloseTo(10_040.16 / 1.45, within(0.01));
        assertThat(usual.high().value()).isCloseTo(10_040.16 * 1.45, within(0.01));
    }

    /** Ten accelerators for a month of 730 hours. */
    @Test
    void sets_the_hours_of_the_plan_beside_the_usual_ones() {
        TrainingRun planned = within(1, run(1e10, 2e11, 10, 1e15));

        UsualHours usual = usual(training(planned));

        assertThat(usual.planned()).isEqualTo(Count.of(7_300));
        assertThat(usual.hours().value()).isCloseTo(10_040.16, within(0.01));
        assertThat(usual.statement())
                .isEqualTo(
                        "The final run of frontier usually takes 10,040 accelerator-hours at 33 % of peak, in four of"
                                + " five cases between 6,924 and 14,558; its plan has 7,300.");
    }

    @Test
    void is_not_assessed_when_nothing_is_said_of_training() {
        About about = silentAbout();

        assertThat(UsualHoursModel.of(silent().evidence()))
                .containsExactly(NotAssessed.of(UsualHours.class, about, "/compute/training_runs"));
    }

    private static About silentAbout() {
        return About.organisation(silent().evidence().profile().organisation().name());
    }

    private static UsualHours usual(TrainingEvidence client) {
        return (UsualHours) UsualHoursModel.of(client.evidence()).get(0);
    }
}
