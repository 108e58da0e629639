package dev.ballast.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Evidences;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Months;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Share;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapexMixModelTest {

    private static final Map<String, Quantity> LIVES =
            Map.of("silicon.life", Months.of(60), "facility.life", Months.of(168));

    /** Epoch AI: servers and network 26,113 of 37,883, so 0.6893 lasts five years and the rest fourteen: 7.8 years. */
    @Test
    void weighs_the_lives_of_a_site_as_published() {
        CapexMix mix = mix(26_113 / 37_883.0, 37_883);

        assertThat(mix.lifeMonths().value() / 12).isCloseTo(7.8, within(0.01));
        assertThat(mix.longLived().value()).isCloseTo(11_433 + 164 + 172, within(1.5));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 60", "0, 1, 168", "0.5, 0.5, 114"})
    void weighs_by_cost(double silicon, double longLived, double life) {
        CapexMix mix = mix(silicon, 1_000);

        assertThat(mix.longLivedShare()).isEqualTo(Share.of(longLived));
        assertThat(mix.lifeMonths()).isEqualTo(Months.of(life));
        assertThat(mix.stake().amount().value()).isEqualTo(1_000 * longLived);
    }

    @Test
    void says_what_lasts_in_one_sentence() {
        assertThat(mix(0.74, 3.9e9).statement())
                .isEqualTo("26 % of planned spending, USD 1.01 billion, buys what outlasts silicon; all of it lasts"
                        + " 88 months on average.");
    }

    @Test
    void does_not_apply_where_nothing_is_spent() {
        assertThat(CapexMixModel.of(evidence(0.7, 0)))
                .containsExactly(NotApplicable.of(CapexMix.class, "no capital expenditure is planned"));
    }

    private static CapexMix mix(double silicon, double planned) {
        return (CapexMix) CapexMixModel.of(evidence(silicon, planned)).get(0);
    }

    private static Evidence evidence(double silicon, double planned) {
        var client = new ProfileBuilder();
        client.siliconShare = silicon;
        client.plannedCapex = planned;
        return Evidences.of(client.build(), LIVES);
    }
}
