package dev.ballast.market;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.CommunityWork;
import dev.ballast.profile.Complement;
import dev.ballast.profile.Ecosystem;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ModelSales;
import dev.ballast.profile.Opening;
import dev.ballast.profile.Openness;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link CoreTraining} and {@link OpenWeights}. A price that falls by openness would have fallen anyway when open
 * weights caught up, so complements gain for the months of the lead and no longer; a model that is not ahead moves no price.
 */
public final class OpennessModel {

    private static final String OPENNESS = "/ecosystem/openness";
    private static final String SPEND = OPENNESS + "/core_training_spend";
    private static final String LEAD = OPENNESS + "/lead_months";
    private static final String COMPLEMENT = OPENNESS + "/complement";
    private static final String SALES = OPENNESS + "/model_sales";
    private static final String OPENING = OPENNESS + "/opening";
    private static final String REVENUE = "/financials/latest_year/revenue";
    private static final double MONTHS_A_YEAR = 12;

    private OpennessModel() {}

    /** Two facts; neither applies to those who train no models. */
    public static List<Fact> of(Evidence evidence) {
        About about = About.organisation(evidence.profile().organisation().name());
        Ecosystem ecosystem = evidence.profile().ecosystem();
        Openness openness = ecosystem == null ? null : ecosystem.openness();
        if (ecosystem == null || openness == null) {
            return List.of(
                    NotAssessed.of(CoreTraining.class, about, OPENNESS),
                    NotAssessed.of(OpenWeights.class, about, OPENNESS));
        }
        if (openness.coreTrainingSpend().value() == 0) {
            return List.of(
                    NotApplicable.of(CoreTraining.class, "no models of its own are trained"),
                    NotApplicable.of(OpenWeights.class, "no models of its own are trained"));
        }
        return List.of(
                new CoreTraining(
                        about, openness.coreTrainingSpend(), openness.leadMonths(), evidence.inputs(SPEND, LEAD)),
                weights(evidence, about, openness, ecosystem.community()));
    }

    private static Fact weights(Evidence evidence, About about, Openness openness, @Nullable CommunityWork community) {
        Complement complement = openness.complement();
        ModelSales sales = openness.modelSales();
        Opening opening = openness.opening();
        double revenue = evidence.profile().financials().latestYear().revenue().value();
        if (complement == null || sales == null || opening == null || revenue == 0) {
            return NotAssessed.of(OpenWeights.class, about, missing(openness, revenue));
        }
        double open = gain(complement, opening, openness.leadMonths().value())
                + opening.rentsAvoided().value()
                + CommunityModel.folded(community)
                - opening.yearlyCost().value();
        double closed = sales.revenue().value() * sales.marginShare().value();
        var currency = evidence.profile().currency();
        return new OpenWeights(
                about,
                Money.of(currency, open),
                Money.of(currency, closed),
                Money.of(currency, Math.abs(open - closed)),
                Share.of(complement.revenue().value() / revenue),
                Share.of(sales.revenue().value() / revenue),
                evidence.inputs(
                        SPEND,
                        LEAD,
                        COMPLEMENT,
                        SALES + "/revenue",
                        SALES + "/margin_share",
                        OPENING,
                        REVENUE,
                        CommunityModel.HOURS,
                        CommunityModel.COST,
                        CommunityModel.FOLDED));
    }

    /** What complements contribute more in the year because the fall of the price comes early. */
    private static double gain(Complement complement, Opening opening, double lead) {
        double rise = StrictMath.pow(
                        1 - opening.priceFallShare().value(),
                        -complement.elasticityRatio().value())
                - 1;
        return complement.revenue().value()
                * complement.marginShare().value()
                * rise
                * Math.min(1, lead / MONTHS_A_YEAR);
    }

    private static String[] missing(Openness openness, double revenue) {
        var missing = new ArrayList<String>();
        if (openness.complement() == null) {
            missing.add(COMPLEMENT);
        }
        if (openness.modelSales() == null) {
            missing.add(SALES);
        }
        if (openness.opening() == null) {
            missing.add(OPENING);
        }
        if (revenue == 0) {
            missing.add(REVENUE);
        }
        return missing.toArray(String[]::new);
    }
}
