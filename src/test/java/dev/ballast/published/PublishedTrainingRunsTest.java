package dev.ballast.published;

import static dev.ballast.profile.TrainingEvidence.run;
import static dev.ballast.profile.TrainingEvidence.training;
import static dev.ballast.profile.TrainingEvidence.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.compute.TrainingPlan;
import dev.ballast.compute.TrainingPlanModel;
import dev.ballast.compute.UsualHours;
import dev.ballast.compute.UsualHoursModel;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.Parameters;
import dev.ballast.published.EfficiencyFit.Run;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Accelerator-hours of real runs foretold by runs of all other organisations, beside one constant for all. */
class PublishedTrainingRunsTest {

    private static final Path TABLE = Path.of("fixtures/expected/TRAINING-RUNS.md");
    private static final Parameters IN_FORCE =
            Fixtures.evidence("weak-borrower.json").parameters();
    private static final double CONSTANT =
            IN_FORCE.share("training.step-efficiency").value()
                    * IN_FORCE.share("training.goodput").value();
    private static final double A100 = 312;
    private static final double H100 = 989.4;
    private static final double TERA = 1e12;
    private static final double HOURS_A_MONTH = 730;
    private static final List<Run> RUNS =
            Row.of("training-runs.csv").stream().map(Run::new).toList();

    /** The parameters in force are those of all runs together, to the digits that they are stated in. */
    @Test
    void holds_the_efficiencies_that_all_runs_together_give() {
        EfficiencyFit all = EfficiencyFit.of(RUNS, CONSTANT);

        assertThat(IN_FORCE.share("training.efficiency.a100").value()).isCloseTo(all.efficiency(A100), within(0.0005));
        assertThat(IN_FORCE.share("training.efficiency.h100").value()).isCloseTo(all.efficiency(H100), within(0.0005));
        assertThat(IN_FORCE.ratio("training.efficiency.band").value()).isCloseTo(all.band(), within(0.005));
    }

    /** Regenerate with {@code mvn test -Dtest=PublishedTrainingRunsTest -Dballast.write=true}. */
    @Test
    void foretells_hours_as_the_published_table_says() {
        String table = Scores.table(foretold());

        if (Boolean.getBoolean("ballast.write")) {
            Family.write(TABLE, table);
        }

        assertThat(TABLE).hasContent(table);
    }

    @Test
    void foretells_better_than_one_constant_for_all() {
        Scores all = Scores.of(foretold());
        Scores large = Scores.of(foretold().stream().filter(Foretold::isLarge).toList());

        assertThat(all.median()).isLessThan(all.constantMedian());
        assertThat(all.high()).isLessThan(all.constantHigh());
        assertThat(large.median()).isLessThan(large.constantMedian());
        assertThat(all.inside()).isGreaterThanOrEqualTo(0.8);
    }

    @TestFactory
    Stream<DynamicTest> reads_whole_run_efficiency_from_a_plan() {
        Family family = Family.of("training-runs");
        for (Run one : RUNS) {
            var planned = within(
                    one.hours() / HOURS_A_MONTH,
                    run(one.parameters(), one.row().number("tokens"), 1, one.peak() * TERA));
            var plan = (TrainingPlan)
                    TrainingPlanModel.of(training(planned).evidence()).get(0);
            family.compare(
                    TrainingPlan.class,
                    "efficiency",
                    one.row(),
                    one.row().number("efficiency"),
                    plan.efficiency().value());
        }
        family.note(UsualHours.class, "hours", Scores.of(foretold()).sentence());
        return family.tests("training-runs.csv");
    }

    private static List<Foretold> foretold() {
        return RUNS.stream().map(PublishedTrainingRunsTest::foretold).toList();
    }

    /** The product's own model, with parameters that no run of this organisation had a part in. */
    private static Foretold foretold(Run one) {
        EfficiencyFit others = EfficiencyFit.of(
                RUNS.stream()
                        .filter(run -> !run.organisation().equals(one.organisation()))
                        .toList(),
                CONSTANT);
        var evidence = training(run(one.parameters(), one.row().number("tokens"), 1, one.peak() * TERA))
                .parameter("training.efficiency.a100", Share.of(others.efficiency(A100)))
                .parameter("training.efficiency.h100", Share.of(others.efficiency(H100)))
                .parameter("training.efficiency.band", Ratio.of(others.band()))
                .evidence();
        return new Foretold(one, (UsualHours) UsualHoursModel.of(evidence).get(0), CONSTANT);
    }

    /** What the model says of a run of which it has not seen the organisation. */
    record Foretold(Run run, UsualHours hours, double constant) {

        private static final double LARGE = 30e9;

        boolean isLarge() {
            return run.parameters() >= LARGE;
        }

        double error() {
            return Math.abs(hours.hours().value() / run.hours() - 1);
        }

        double constantError() {
            return Math.abs(run.efficiency() / constant - 1);
        }

        boolean isInside() {
            return run.hours() >= hours.low().value()
                    && run.hours() <= hours.high().value();
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %,.0f | %,.0f | %.0f %% | %.0f %% | %s |\n",
                    run.row().name(),
                    run.organisation(),
                    run.hours(),
                    hours.hours().value(),
                    error() * 100,
                    constantError() * 100,
                    isInside() ? "inside" : "outside");
        }
    }
}
