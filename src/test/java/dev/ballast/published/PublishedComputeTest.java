package dev.ballast.published;

import static dev.ballast.profile.ComputeEvidence.detailed;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.usd;
import static dev.ballast.profile.TrainingEvidence.fitted;
import static dev.ballast.profile.TrainingEvidence.on;
import static dev.ballast.profile.TrainingEvidence.owned;
import static dev.ballast.profile.TrainingEvidence.run;
import static dev.ballast.profile.TrainingEvidence.training;
import static dev.ballast.profile.TrainingEvidence.within;

import dev.ballast.compute.AmortisedCost;
import dev.ballast.compute.AmortisedCostModel;
import dev.ballast.compute.BestModel;
import dev.ballast.compute.BestModelModel;
import dev.ballast.compute.TrainingCost;
import dev.ballast.compute.TrainingCostModel;
import dev.ballast.compute.TrainingPlan;
import dev.ballast.compute.TrainingPlanModel;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.Parameters;
import dev.ballast.profile.RunningDetail;
import dev.ballast.profile.ScalingFit;
import dev.ballast.profile.TrainingRun;
import dev.ballast.unit.Power;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The law of training compute and the cost of training, against Hoffmann, Besiroglu, reported runs and Epoch AI. */
class PublishedComputeTest {

    private static final Parameters IN_FORCE =
            Fixtures.evidence("weak-borrower.json").parameters();
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final double HOURS_A_MONTH = 730;
    private static final double NETWORK_SHARE = 0.19;

    /** The parameters of the product that hold each published constant. */
    private static final Map<String, String> CONSTANTS = Map.of(
            "besiroglu-2024 constant-alpha", "scaling.alpha",
            "besiroglu-2024 constant-a", "scaling.parameter-scale",
            "besiroglu-2024 constant-b", "scaling.token-scale",
            "hoffmann-2022 constant-alpha", "scaling.hoffmann.alpha",
            "hoffmann-2022 constant-a", "scaling.hoffmann.parameter-scale",
            "hoffmann-2022 constant-b", "scaling.hoffmann.token-scale");

    private final Family family = Family.of("compute");

    @TestFactory
    Stream<DynamicTest> reproduces_compute_as_published() {
        Row.of("compute-optimal.csv").forEach(row -> operations(row, row.number("budget_flop")));
        Row.of("scaling-law.csv").forEach(this::law);
        Row.of("training-costs.csv").forEach(this::cost);
        return family.tests("compute-optimal.csv", "scaling-law.csv", "training-costs.csv");
    }

    private void law(Row row) {
        switch (row.text("quantity")) {
            case "operations" -> operations(row, row.number("expected"));
            case "hardware-operations" ->
                family.leaveOut(row, "recomputation is work of the hardware, and model operations are counted");
            case "loss" ->
                family.leaveOut(row, "no advice rests on the loss itself, only on the model that loses least");
            case "constant-e" -> family.leaveOut(row, "the constant of the loss moves no optimum");
            case "best-parameters" -> best(row);
            default -> constant(row);
        }
    }

    private void operations(Row row, double expected) {
        Evidence evidence = training(run(row.number("parameters"), row.number("tokens"), 1, 1e15))
                .evidence();
        var plan = (TrainingPlan) TrainingPlanModel.of(evidence).get(0);
        family.compare(
                TrainingPlan.class, "compute", row, expected, plan.compute().value());
    }

    private void constant(Row row) {
        String parameter = CONSTANTS.get(row.text("fit") + " " + row.text("quantity"));
        if (parameter == null) {
            family.leaveOut(row, "a plan follows constants as they were printed or corrected");
            return;
        }
        double held = IN_FORCE.ratio(parameter).value();
        family.compare(BestModel.class, "parameters", row, row.number("expected"), held);
    }

    private void best(Row row) {
        if (row.text("fit").equals("hoffmann-2022-unrounded")) {
            family.leaveOut(row, "a plan follows constants as they were printed or corrected");
            return;
        }
        var fit = row.text("fit").startsWith("besiroglu") ? ScalingFit.BESIROGLU : ScalingFit.HOFFMANN;
        double parameters = row.number("parameters");
        TrainingRun run = fitted(fit, run(parameters, row.number("budget_flop") / 6 / parameters, 1, 1e15));
        var best = (BestModel) BestModelModel.of(training(run).evidence()).get(0);
        family.compare(
                BestModel.class,
                "parameters",
                row,
                row.number("expected"),
                best.parameters().value());
        family.compare(
                BestModel.class,
                "tokens",
                row,
                row.number("tokens"),
                best.tokens().value());
    }

    /** One accelerator stands for the fleet; a thousand parameters and tokens are as good as any, as a window gives the hours. */
    private void cost(Row row) {
        double months = ChronoUnit.DAYS.between(date(row, "acquired"), date(row, "started")) / DAYS_A_MONTH;
        double window = row.number("accelerator_hours") / HOURS_A_MONTH;
        TrainingRun run = owned(months, within(window, run(1e9, 1e9, 1, 1e15)));
        Evidence evidence = on(priced(row), run)
                .parameter("compute.price-performance", IN_FORCE.rate("compute.price-performance"))
                .evidence();
        var amortised = (AmortisedCost) AmortisedCostModel.of(evidence).get(0);
        var cost = (TrainingCost) TrainingCostModel.of(evidence).get(0);
        double inflation = row.number("inflation_factor");
        double total = amortised.total().value() * inflation;
        family.compare(AmortisedCost.class, "total", row, row.number("published_total_usd"), total);
        if (row.has("published_acquisition_usd") && row.has("accelerators")) {
            double capital = cost.capital().value() * row.number("accelerators") * inflation;
            family.compare(TrainingCost.class, "capital", row, row.number("published_acquisition_usd"), capital);
        }
        if (row.has("published_cloud_usd")) {
            family.leaveOut(row, "the cloud price behind the published cloud cost is not among the inputs");
        }
    }

    private static Fleet priced(Row row) {
        Fleet fleet = fleet(1, row.number("server_price_usd") / (1 - NETWORK_SHARE), 0, 0, 1);
        double kilowatts = row.number("accelerator_kw") * row.number("power_multiplier");
        var running = new RunningDetail(
                Power.of(kilowatts / 1000),
                Share.of(row.number("power_fraction")),
                Ratio.of(row.number("pue")),
                usd(row.number("usd_per_kwh") * 1000),
                usd(0));
        return detailed(fleet, null, running);
    }

    private static LocalDate date(Row row, String column) {
        return LocalDate.parse(row.text(column));
    }
}
