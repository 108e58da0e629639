package dev.ballast.market;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.LiftMethod;
import dev.ballast.profile.MeasuredLift;
import dev.ballast.profile.Monetisation;
import dev.ballast.profile.Profile;
import dev.ballast.unit.Money;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes {@link Uplift}, {@link UpliftMargin} and {@link MeasuredUplift} of what a vintage costs and a unit of revenue leaves. */
public final class UpliftModel {

    private static final double MONTHS_A_YEAR = 12;
    private static final String OBSERVED_WEIGHT = "uplift.observed-weight";

    /** What decides the yearly cost of the vintage and what a lift leaves. */
    private static final String[] COST_LINES = {
        "/monetisation/vintage_capital",
        "/monetisation/yearly_running_cost",
        "/monetisation/exposed_revenue",
        "/monetisation/contribution_margin_share",
        "/financials/silicon_capex_share",
        "/financing/marginal_rate_decimal",
        "assumption:silicon.life",
        "assumption:facility.life"
    };

    /** A smaller planned lift is nothing written with many digits, and no plan has a margin over nothing. */
    private static final double LEAST_PLANNED_LIFT = 1e-6;

    private UpliftModel() {}

    /** Three facts; none is assessed without monetisation, the second not without a plan, the third not without a measurement. */
    public static List<Fact> of(Evidence evidence) {
        Profile profile = evidence.profile();
        About about = About.organisation(profile.organisation().name());
        Monetisation monetisation = profile.monetisation();
        if (monetisation == null) {
            return List.of(
                    NotAssessed.of(Uplift.class, about, "/monetisation"),
                    NotAssessed.of(UpliftMargin.class, about, "/monetisation"),
                    NotAssessed.of(MeasuredUplift.class, about, "/monetisation"));
        }
        double cost = capitalRecovery(evidence, monetisation)
                + monetisation.yearlyRunningCost().value();
        double perWholeLift = monetisation.exposedRevenue().value()
                * monetisation.contributionMarginShare().value();
        return List.of(
                uplift(evidence, about, cost, perWholeLift),
                margin(evidence, about, monetisation.plannedUpliftShare(), cost, perWholeLift),
                measured(evidence, about, monetisation.measuredUplift(), cost, perWholeLift));
    }

    /** The level yearly payment that returns silicon over its life and the rest over that of a facility. */
    private static double capitalRecovery(Evidence evidence, Monetisation monetisation) {
        Rate rate = evidence.profile().financing().marginalRateDecimal();
        double silicon = evidence.profile().financials().siliconCapexShare().value();
        double siliconYears = evidence.parameters().months("silicon.life").value() / MONTHS_A_YEAR;
        double facilityYears = evidence.parameters().months("facility.life").value() / MONTHS_A_YEAR;
        return monetisation.vintageCapital().value()
                * (silicon * rate.capitalRecovery(siliconYears) + (1 - silicon) * rate.capitalRecovery(facilityYears));
    }

    private static Fact uplift(Evidence evidence, About about, double cost, double perWholeLift) {
        return new Uplift(
                about,
                Share.of(cost / perWholeLift),
                Money.of(evidence.profile().currency(), cost),
                evidence.inputs(COST_LINES).worked(UpliftWork.needed(evidence)));
    }

    private static Fact margin(
            Evidence evidence, About about, @Nullable Share planned, double cost, double perWholeLift) {
        if (planned == null || planned.value() < LEAST_PLANNED_LIFT) {
            return NotAssessed.of(UpliftMargin.class, about, "/monetisation/planned_uplift_share");
        }
        double lift = planned.value();
        return new UpliftMargin(
                about,
                planned,
                Share.of((lift - cost / perWholeLift) / lift),
                Money.of(evidence.profile().currency(), StrictMath.max(0, cost - lift * perWholeLift)),
                evidence.inputs(
                                "/monetisation/planned_uplift_share",
                                "/monetisation/vintage_capital",
                                "/monetisation/yearly_running_cost",
                                "/monetisation/exposed_revenue",
                                "/monetisation/contribution_margin_share",
                                "/financials/silicon_capex_share",
                                "/financing/marginal_rate_decimal",
                                "assumption:silicon.life",
                                "assumption:facility.life")
                        .worked(UpliftWork.unpaid(evidence, "planned lift", planned)));
    }

    private static Fact measured(
            Evidence evidence, About about, @Nullable MeasuredLift lift, double cost, double perWholeLift) {
        if (lift == null) {
            return NotAssessed.of(MeasuredUplift.class, about, "/monetisation/measured_uplift");
        }
        boolean drawnByLot = lift.method() == LiftMethod.EXPERIMENT;
        double weight =
                drawnByLot ? 1 : evidence.parameters().share(OBSERVED_WEIGHT).value();
        double counted = lift.upliftShare().value() * weight;
        var inputs = new ArrayList<String>(List.of("/monetisation/measured_uplift"));
        inputs.addAll(List.of(COST_LINES));
        if (!drawnByLot) {
            inputs.add("assumption:" + OBSERVED_WEIGHT);
        }
        return new MeasuredUplift(
                about,
                lift.upliftShare(),
                Share.of(counted),
                Share.of(cost / perWholeLift),
                lift.months(),
                lift.method(),
                Money.of(evidence.profile().currency(), StrictMath.max(0, cost - counted * perWholeLift)),
                evidence.inputs(inputs.toArray(String[]::new))
                        .worked(UpliftWork.unpaid(evidence, "lift that counts", Share.of(counted))));
    }
}
