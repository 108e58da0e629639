package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.facility;
import static dev.ballast.profile.ComputeEvidence.hall;
import static dev.ballast.profile.ComputeEvidence.refresh;
import static dev.ballast.profile.ComputeEvidence.standing;
import static dev.ballast.profile.ComputeEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.Hall;
import dev.ballast.profile.HallDesign;
import dev.ballast.profile.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetrofitOrNewModelTest {

    private static final Facility FACILITY = facility("hall", 20, 17, 1e9, 1e6);

    /** By hand: 420 to build; 14 a year at 8 % over the nine years that are left are 87.46; a refit is 180. */
    @Test
    void splits_the_difference_between_a_new_hall_and_a_refit() {
        var difference = (RetrofitOrNew)
                facts(bare(), hall(HallDesign.AIR, 96, refresh())).get(0);

        assertThat(difference.newBuild()).isEqualTo(usd(420e6));
        assertThat(difference.rents().value()).isCloseTo(87.46e6, within(0.01e6));
        assertThat(difference.retrofit()).isEqualTo(usd(180e6));
        assertThat(difference.difference().value()).isCloseTo(152.54e6, within(0.01e6));
        assertThat(difference.statement())
                .isEqualTo(
                        "At the first change of silicon a new hall costs USD 153 million more than a refit of hall:"
                                + " USD 420 million to build, less USD 87.5 million of rent of the old one, against USD 180 million.");
    }

    /** A hall that is worn out with its silicon earns no rent afterwards. */
    @Test
    void earns_no_rent_from_a_hall_whose_life_is_over() {
        ComputeEvidence client = bare().months("silicon.life", 168);

        var difference = (RetrofitOrNew)
                facts(client, hall(HallDesign.LIQUID, 96, refresh())).get(0);

        assertThat(difference.rents()).isEqualTo(usd(0));
        assertThat(difference.difference()).isEqualTo(usd(240e6));
    }

    @Test
    void asks_for_what_is_missing_and_passes_over_modular_halls() {
        About about = About.facility("hall");
        String site = "/compute/facilities/0/site/hall";

        assertThat(facts(bare(), null)).containsExactly(NotAssessed.of(RetrofitOrNew.class, about, site));
        assertThat(facts(bare(), hall(HallDesign.AIR, 96, null)))
                .containsExactly(NotAssessed.of(RetrofitOrNew.class, about, site + "/refresh"));
        assertThat(facts(bare(), hall(HallDesign.MODULAR, 96, refresh())))
                .containsExactly(NotApplicable.of(RetrofitOrNew.class, "every hall is modular already"));
    }

    private static List<Fact> facts(ComputeEvidence client, @Nullable Hall hall) {
        Facility built = standing(FACILITY, hall == null ? null : new Site(hall, null, null, null));
        return RetrofitOrNewModel.of(client.building(built).evidence());
    }
}
