package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.AS_OF;
import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.facility;
import static dev.ballast.profile.ComputeEvidence.standing;
import static dev.ballast.profile.ComputeEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Compute;
import dev.ballast.profile.Construction;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Recourse;
import dev.ballast.profile.Repayment;
import dev.ballast.profile.SecuredBy;
import dev.ballast.profile.Site;
import dev.ballast.profile.SiteEnergy;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Energy of a site against its requirement, and the terms on which it is built. */
class SiteModelsTest {

    private static final Facility FACILITY = facility("hall", 20, 17, 1e9, 1e6);

    @Test
    void holds_energy_against_what_the_client_says_is_required() {
        GreenGap gap = (GreenGap) green(energy(Share.ONE, Ratio.of(1.2), AS_OF.plusMonths(11)));

        assertThat(gap.carbonFreeShare()).isEqualTo(Share.of(0.72));
        assertThat(gap.requiredShare()).isEqualTo(Share.ONE);
        assertThat(gap.dueMonths()).isEqualTo(Months.of(11));
        assertThat(gap.statement())
                .isEqualTo("Site hall runs on 72 % carbon-free electricity with a PUE of 1.30x; 100 % and at most 1.20x"
                        + " are required in 11 months.");
    }

    @Test
    void takes_a_requirement_without_a_date_or_of_the_past_for_one_of_today() {
        var undated = (GreenGap) green(energy(Share.ONE, Ratio.of(1.2), null));
        var past = (GreenGap) green(energy(Share.ONE, Ratio.of(1.2), AS_OF.minusMonths(7)));

        assertThat(undated.dueMonths()).isEqualTo(Months.ZERO);
        assertThat(past.dueMonths()).isEqualTo(Months.ZERO);
        assertThat(past.statement()).endsWith("are required today.");
    }

    /** A law that nobody named is not a law that asks nothing. */
    @Test
    void guesses_no_requirement() {
        assertThat(green(energy(null, null, null)))
                .isEqualTo(new NotAssessed(
                        "GreenGap",
                        About.facility("hall"),
                        List.of(
                                "/compute/facilities/0/site/energy/required_carbon_free_share",
                                "/compute/facilities/0/site/energy/required_pue_ratio")));
        assertThat(green(null))
                .isEqualTo(NotAssessed.of(GreenGap.class, About.facility("hall"), "/compute/facilities/0/site/energy"));
    }

    /** By hand: 640 × 45 % = 288, less 45 set aside, leaves 243; 45 of 640 is 7.03 %. */
    @Test
    void divides_what_is_left_to_build_into_fixed_provided_and_open() {
        BuildRisk risk = (BuildRisk) build(terms(45e6, 0.55));

        assertThat(risk.openCost()).isEqualTo(usd(243e6));
        assertThat(risk.contingencyShare().value()).isCloseTo(0.0703125, within(1e-9));
        assertThat(risk.stake().amount()).isEqualTo(usd(243e6));
        assertThat(risk.statement())
                .isEqualTo(
                        "Of what is left to build at hall 55 % has a fixed price and 7 % is set aside; others pay 30 % of"
                                + " a delay, and insurance 45 % of what one event can destroy.");
    }

    @ParameterizedTest
    @CsvSource({"0, 1.0, 0", "288e6, 0.55, 0", "300e6, 0.55, 0", "0, 0, 640e6"})
    void leaves_nothing_open_below_nothing(double contingency, double fixed, double open) {
        assertThat(((BuildRisk) build(terms(contingency, fixed))).openCost()).isEqualTo(usd(open));
    }

    /** One lender who has the building alone is enough: which loan is secured on which hall no profile says. */
    @ParameterizedTest
    @CsvSource({"NONE, FACILITY, true", "NONE, SILICON, false", "LIMITED, FACILITY, false", "CORPORATE, FACILITY, false"
    })
    void notices_a_lender_who_has_the_hall_alone(Recourse recourse, SecuredBy securedBy, boolean isAlone) {
        var profile = new ProfileBuilder();
        profile.compute = new Compute(
                null,
                null,
                null,
                List.of(standing(FACILITY, new Site(null, null, terms(45e6, 0.55), null))),
                List.of());
        profile.bond("note", 50, 0.05, LocalDate.of(2040, 1, 1));
        profile.instruments.add(new Instrument(
                "hall-bond",
                usd(50),
                Rate.of(0.07),
                LocalDate.of(2040, 1, 1),
                Repayment.LEVEL_PAYMENT,
                recourse,
                profile.collateral(securedBy, 100, 0),
                null));

        var risk = (BuildRisk) BuildRiskModel.of(FinanceEvidence.of(profile)).get(0);

        assertThat(risk.hallAlone()).isEqualTo(isAlone);
    }

    @Test
    void asks_on_what_terms_is_built() {
        assertThat(build(null))
                .isEqualTo(NotAssessed.of(
                        BuildRisk.class, About.facility("hall"), "/compute/facilities/0/site/construction"));
        assertThat(BuildRiskModel.of(bare().building(FACILITY).evidence())).containsExactly(build(null));
    }

    @Test
    void does_not_apply_to_a_client_that_builds_nothing() {
        assertThat(GreenGapModel.of(bare().evidence()))
                .containsExactly(NotApplicable.of(GreenGap.class, "no facility is planned or under construction"));
    }

    private static SiteEnergy energy(@Nullable Share share, @Nullable Ratio pue, @Nullable LocalDate from) {
        return new SiteEnergy(Share.of(0.72), Ratio.of(1.3), share, pue, from);
    }

    private static Construction terms(double contingency, double fixed) {
        return new Construction(usd(640e6), usd(contingency), Share.of(fixed), Share.of(0.3), Share.of(0.45));
    }

    private static Fact green(@Nullable SiteEnergy energy) {
        return GreenGapModel.of(client(new Site(null, energy, null, null))).get(0);
    }

    private static Fact build(@Nullable Construction terms) {
        return BuildRiskModel.of(client(new Site(null, null, terms, null))).get(0);
    }

    private static Evidence client(Site site) {
        return bare().building(standing(FACILITY, site)).evidence();
    }
}
