package dev.ballast.market;

import static dev.ballast.profile.EcosystemEvidence.community;
import static dev.ballast.profile.EcosystemEvidence.complement;
import static dev.ballast.profile.EcosystemEvidence.opening;
import static dev.ballast.profile.EcosystemEvidence.sales;
import static dev.ballast.profile.EcosystemEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.CommunityWork;
import dev.ballast.profile.Complement;
import dev.ballast.profile.EcosystemEvidence;
import dev.ballast.profile.Evidences;
import dev.ballast.profile.ModelSales;
import dev.ballast.profile.Opening;
import dev.ballast.profile.Openness;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpennessModelTest {

    private static final About NORTHWIND = About.organisation("Northwind");

    private final ProfileBuilder profile = new ProfileBuilder();
    private Complement complement = complement(800, 0.5, 1);
    private ModelSales sales = sales(50, 0.4, 1, 0.8);
    private Opening opening = opening(30, 7, 0.5);
    private @Nullable CommunityWork community = community(10, 2, 0.5, 3);

    /**
     * By hand: at an elasticity of one and half the price 800 becomes 1,600, and the 800 more leave 400; of a lead of six
     * months half a year is gained, 200. With 7 of rents, 10 of work folded back and 30 of cost that is 187. Sales leave 20.
     */
    @Test
    void sets_what_complements_gain_against_the_sales_that_are_given_up() {
        OpenWeights weights = weights(6);

        assertThat(weights.openValue().value()).isCloseTo(187, within(1e-6));
        assertThat(weights.closedValue()).isEqualTo(usd(20));
        assertThat(weights.difference().value()).isCloseTo(167, within(1e-6));
        assertThat(weights.complementShare()).isEqualTo(Share.of(0.8));
        assertThat(weights.modelRevenueShare()).isEqualTo(Share.of(0.05));
        assertThat(weights.statement())
                .isEqualTo(
                        "Open, the weights are worth USD 187 a year, closed USD 20.00; 80 % of revenue sells beside models and 5 % is from models.");
    }

    @Test
    void gains_nothing_by_opening_a_model_that_is_not_ahead() {
        assertThat(weights(0).openValue().value()).isCloseTo(7 + 10 - 30, within(1e-6));
    }

    @Test
    void gains_no_more_than_a_year_of_lead() {
        assertThat(weights(48).openValue()).isEqualTo(weights(12).openValue());
    }

    /** Second method: the elasticity holds for each of a hundred thousand small steps of the price. */
    @Test
    void agrees_with_a_price_that_falls_in_small_steps() {
        var random = new Random(5);
        for (int round = 0; round < 5; round++) {
            double elasticity = random.nextDouble();
            double fall = random.nextDouble() * 0.9;
            complement = complement(1000, 1, elasticity);
            opening = opening(0, 0, fall);
            community = null;
            int steps = 100_000;
            double step = StrictMath.pow(1 - fall, 1.0 / steps);
            double sold = 1000;
            for (int at = 0; at < steps; at++) {
                sold *= 1 + elasticity * (1 - step);
            }

            assertThat(weights(12).openValue().value()).isCloseTo(sold - 1000, withinPercentage(0.01));
        }
    }

    @Test
    void moves_no_price_where_nobody_believes_that_it_would() {
        opening = opening(30, 0, 0);
        community = null;

        assertThat(weights(12).openValue()).isEqualTo(usd(-30));
    }

    @Test
    void credits_no_work_of_outsiders_that_nobody_counted() {
        double counted = weights(6).openValue().value();
        community = null;

        assertThat(weights(6).openValue().value()).isCloseTo(counted - 10, within(1e-6));
    }

    @Test
    void states_what_own_models_cost_and_how_far_they_lead() {
        assertThat(facts(openness(25, 4)).get(0).statement())
                .isEqualTo("Models of its own cost USD 25.00 a year and are 4 months ahead of the best open weights.");
    }

    @Test
    void does_not_speak_to_those_who_train_no_models() {
        assertThat(facts(openness(0, 0)))
                .containsExactly(
                        NotApplicable.of(CoreTraining.class, "no models of its own are trained"),
                        NotApplicable.of(OpenWeights.class, "no models of its own are trained"));
    }

    @Test
    void names_what_is_missing() {
        var bare = new Openness(usd(25), Months.of(4), null, null, null);

        assertThat(facts(bare).get(1))
                .isEqualTo(NotAssessed.of(
                        OpenWeights.class,
                        NORTHWIND,
                        "/ecosystem/openness/complement",
                        "/ecosystem/openness/model_sales",
                        "/ecosystem/openness/opening"));
        profile.revenue = 0;
        assertThat(facts(openness(25, 4)).get(1))
                .isEqualTo(NotAssessed.of(OpenWeights.class, NORTHWIND, "/financials/latest_year/revenue"));
        var nothing = List.of(
                NotAssessed.of(CoreTraining.class, NORTHWIND, "/ecosystem/openness"),
                NotAssessed.of(OpenWeights.class, NORTHWIND, "/ecosystem/openness"));
        assertThat(facts(null)).isEqualTo(nothing);
        profile.ecosystem = null;
        assertThat(OpennessModel.of(Evidences.of(profile.build(), Map.of()))).isEqualTo(nothing);
    }

    private Openness openness(double spend, double lead) {
        return new Openness(usd(spend), Months.of(lead), complement, sales, opening);
    }

    private OpenWeights weights(double lead) {
        return (OpenWeights) facts(openness(25, lead)).get(1);
    }

    private List<Fact> facts(@Nullable Openness openness) {
        return OpennessModel.of(EcosystemEvidence.of(profile, openness, community));
    }
}
