package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.facility;
import static dev.ballast.profile.ComputeEvidence.hall;
import static dev.ballast.profile.ComputeEvidence.standing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.HallDesign;
import dev.ballast.profile.Site;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilityDensityModelTest {

    private static final Facility FACILITY = facility("north-hall", 20, 17, 1e9, 1e6);

    /** By hand: counted on in 17 months, silicon lives 60, so new silicon comes in 77. */
    @Test
    void holds_the_hall_against_the_racks_that_come() {
        FacilityDensity density = density(HallDesign.AIR, 96);

        assertThat(density.about()).isEqualTo(About.facility("north-hall"));
        assertThat(density.refreshMonths()).isEqualTo(Months.of(77));
        assertThat(density.airCooled()).isTrue();
        assertThat(density.modular()).isFalse();
        assertThat(density.next()).isEqualTo(Power.of(0.132));
        assertThat(density.statement())
                .isEqualTo(
                        "Hall north-hall allows 40 kW a rack; 132 kW is planned and 132 kW comes next, with new silicon in"
                                + " 77 months, before the debt on it is repaid.");
    }

    /** In the month in which the debt ends there is nothing left to outlive. */
    @ParameterizedTest
    @CsvSource({"76, false", "77, false", "78, true"})
    void asks_whether_new_silicon_comes_before_the_debt_is_repaid(int debtMonths, boolean isBefore) {
        assertThat(density(HallDesign.LIQUID, debtMonths).refreshBeforeMaturity())
                .isEqualTo(isBefore);
    }

    @Test
    void sees_no_debt_where_none_was_raised_for_the_hall() {
        var bare = hall(HallDesign.LIQUID, 96, null);
        var free = new dev.ballast.profile.Hall(
                bare.ratedRackPowerMw(), bare.plannedRackPowerMw(), bare.design(), null, null);
        var client = bare().building(standing(FACILITY, new Site(free, null, null, null)));

        assertThat(((FacilityDensity) FacilityDensityModel.of(client.evidence()).get(0)).refreshBeforeMaturity())
                .isFalse();
    }

    @Test
    void names_what_is_missing_and_never_takes_it_for_none() {
        Facility undated = new Facility(
                "undated", Power.of(10), null, null, FACILITY.budget(), null, null, site(HallDesign.AIR, 96));
        var client = bare().building(FACILITY, standing(FACILITY, new Site(null, null, null, null)), undated);

        assertThat(FacilityDensityModel.of(client.evidence()))
                .containsExactly(
                        missing("north-hall", "/compute/facilities/0/site/hall"),
                        missing("north-hall", "/compute/facilities/1/site/hall"),
                        missing("undated", "/compute/facilities/2/need_date"));
    }

    @Test
    void does_not_apply_to_a_client_that_builds_nothing() {
        assertThat(FacilityDensityModel.of(bare().evidence()))
                .containsExactly(
                        NotApplicable.of(FacilityDensity.class, "no facility is planned or under construction"));
    }

    private static NotAssessed missing(String facility, String pointer) {
        return NotAssessed.of(FacilityDensity.class, About.facility(facility), pointer);
    }

    private static Site site(HallDesign design, int debtMonths) {
        return new Site(hall(design, debtMonths, null), null, null, null);
    }

    private static FacilityDensity density(HallDesign design, int debtMonths) {
        ComputeEvidence client = bare().building(standing(FACILITY, site(design, debtMonths)));
        return (FacilityDensity) FacilityDensityModel.of(client.evidence()).get(0);
    }
}
