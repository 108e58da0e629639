package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.demand;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgeModelTest {

    private static final About EXAMPLE = About.organisation("Example");
    private static final double SAME = 1e-8;

    /** Without interest 13,140 over five years is 0.30 an hour, over three 0.50, over seven 0.2142857; rental is 1. */
    private static final double SILICON_AT_30_CENTS = 13_140;

    /** By hand: demand exceeds 12,000 in 0.30 of hours, 9,000 in 0.50, and 9,000 + 6,000 × 0.2857143 / 0.4 in 0.2142857. */
    @Test
    void owns_up_to_the_level_exceeded_in_the_critical_share_of_hours() {
        Hedge hedge = hedge(client(9_000, 0));

        assertThat(hedge.ownedShare()).isEqualTo(Share.of(0.60));
        assertThat(hedge.optimalCount().value()).isCloseTo(12_000, within(SAME));
        assertThat(hedge.optimalLow()).isEqualTo(Share.of(0.60));
        assertThat(hedge.optimalHigh().value()).isCloseTo(13_285.714286 / 15_000, within(SAME));
    }

    /**
     * By hand, an hour: owning 9,000 costs 2,700 and renting the 1,875 above it 1,875; owning 12,000 costs 3,600 and
     * renting 675. The difference is 300 an hour, 2,628,000 a year.
     */
    @Test
    void regrets_what_missing_accelerators_cost_in_rent_above_their_full_cost() {
        Hedge hedge = hedge(client(9_000, 0));

        assertThat(hedge.regret()).isEqualTo(usd(2_628_000));
        assertThat(hedge.statement())
                .isEqualTo(
                        "Owned capacity is 60 % of the demand exceeded in one hour of ten; between 60 % and 89 % is best when capacity is next"
                                + " bought. Staying as it is costs USD 2.63 million a year that could be avoided.");
    }

    /**
     * By hand: at a running cost of 0.10 every accelerator up to 15,000 is worth running, which demand exceeds in 0.10 of
     * hours. Of 16,000 the last 1,000 cost 100 an hour and save rent on (0.10 + 0.0333333) / 2 × 1,000 = 66.6667: 33.3333 an
     * hour, 292,000 a year. What was paid for them counts in neither case.
     */
    @ParameterizedTest
    @CsvSource({"12000, 0", "14000, 0", "15000, 0", "16000, 292000"})
    void regrets_a_surplus_only_by_the_running_cost_that_switching_off_would_save(double owned, double regret) {
        Hedge hedge = hedge(client(owned, 0.10));

        assertThat(hedge.regret().value()).isCloseTo(regret, within(0.01));
    }

    @Test
    void owns_nothing_when_owning_never_pays_and_the_peak_when_it_is_free() {
        Hedge never = hedge(bare().owning(fleet(100, 0, 0, 2, 1)).wanting(demand(60, 90, 150)));
        Hedge always = hedge(bare().owning(fleet(100, 0, 0, 0, 1)).wanting(demand(60, 90, 150)));

        assertThat(never.optimalCount().value()).isZero();
        assertThat(never.optimalHigh()).isEqualTo(Share.ZERO);
        assertThat(always.optimalCount().value()).isEqualTo(165);
        assertThat(always.optimalLow().value()).isCloseTo(1.10, within(SAME));
    }

    /** Demand spread evenly between 100 and 200: own 100 + 100 × (1 − cost / price), the textbook newsvendor. */
    @ParameterizedTest
    @CsvSource({"0.10, 190", "0.25, 175", "0.5, 150", "0.80, 120"})
    void agrees_with_the_newsvendor_on_evenly_spread_demand(double cost, double own) {
        Hedge hedge = hedge(bare().owning(fleet(0, 0, 0, cost, 1)).wanting(demand(110, 150, 190)));

        assertThat(hedge.optimalCount().value()).isCloseTo(own, within(SAME));
        double mean = 150;
        double best = cost * own + (200 - own) * (200 - own) / 200;
        assertThat(hedge.regret().value()).isCloseTo(8_760 * (mean - best), within(1e-4));
    }

    @Test
    void uses_its_last_accelerator_exactly_as_much_as_break_even_asks() {
        var client = bare().owning(fleet(12_000)).wanting(demand(6_000, 9_000, 15_000));
        var breakEven = (BreakEven) BreakEvenModel.of(client.evidence()).get(0);

        double used = breakEven.ownedCostPerHour().value() / 4.54;

        assertThat(hedge(client).optimalCount().value())
                .isCloseTo(LoadDuration.of(demand(6_000, 9_000, 15_000)).exceededIn(used), within(1e-4));
    }

    @Test
    void tolerates_demand_that_never_changes() {
        Hedge hedge = hedge(bare().owning(fleet(500)).wanting(demand(800, 800, 800)));

        assertThat(hedge.optimalCount().value()).isEqualTo(800);
        assertThat(hedge.optimalLow()).isEqualTo(Share.ONE);
        assertThat(hedge.optimalHigh()).isEqualTo(Share.ONE);
    }

    @Test
    void is_not_assessed_without_fleet_or_demand_or_when_nothing_is_wanted() {
        assertThat(HedgeModel.of(bare().evidence()))
                .containsExactlyElementsOf(unknown("/compute/fleet", "/compute/demand"));
        assertThat(HedgeModel.of(bare().owning(fleet(1)).evidence()))
                .containsExactlyElementsOf(unknown("/compute/demand"));
        assertThat(HedgeModel.of(bare().wanting(demand(1, 2, 3)).evidence()))
                .containsExactlyElementsOf(unknown("/compute/fleet"));
        assertThat(HedgeModel.of(
                        bare().owning(fleet(1)).wanting(demand(0, 0, 1e-300)).evidence()))
                .containsExactlyElementsOf(unknown("/compute/demand/p90_accelerators_count"));
    }

    private static List<Fact> unknown(String... missing) {
        return List.of(
                new NotAssessed("Hedge", EXAMPLE, List.of(missing)),
                new NotAssessed("MixCost", EXAMPLE, List.of(missing)));
    }

    @Test
    void scales_with_money_and_with_the_number_of_accelerators() {
        var random = new Random(7);
        for (int round = 0; round < 100; round++) {
            double owned = random.nextDouble() * 20_000;
            double scale = 0.01 + random.nextDouble() * 50;
            Hedge hedge = hedge(bare().rate("compute.discount-rate", 0)
                    .owning(fleet(owned, SILICON_AT_30_CENTS, 0, 0.05, 1))
                    .wanting(demand(6_000, 9_000, 15_000)));

            Hedge inOtherMoney = hedge(bare().rate("compute.discount-rate", 0)
                    .owning(fleet(owned, SILICON_AT_30_CENTS * scale, 0, 0.05 * scale, scale))
                    .wanting(demand(6_000, 9_000, 15_000)));
            Hedge larger = hedge(bare().rate("compute.discount-rate", 0)
                    .owning(fleet(owned * scale, SILICON_AT_30_CENTS, 0, 0.05, 1))
                    .wanting(demand(6_000 * scale, 9_000 * scale, 15_000 * scale)));

            double tolerance = 1 + hedge.regret().value() * scale * SAME;
            assertThat(inOtherMoney.optimalCount().value())
                    .isCloseTo(hedge.optimalCount().value(), within(0.001));
            assertThat(inOtherMoney.regret().value()).isCloseTo(hedge.regret().value() * scale, within(tolerance));
            assertThat(larger.optimalLow().value()).isCloseTo(hedge.optimalLow().value(), within(SAME));
            assertThat(larger.regret().value()).isCloseTo(hedge.regret().value() * scale, within(tolerance));
        }
    }

    @Test
    void regrets_more_the_farther_it_is_from_the_best() {
        double last = Double.MAX_VALUE;
        for (double owned = 0; owned <= 12_000; owned += 500) {
            double regret = hedge(client(owned, 0.10)).regret().value();
            assertThat(regret).isLessThanOrEqualTo(last);
            last = regret;
        }
        for (double owned = 12_500; owned <= 30_000; owned += 500) {
            double regret = hedge(client(owned, 0.10)).regret().value();
            assertThat(regret).isGreaterThanOrEqualTo(last);
            last = regret;
        }
    }

    private static ComputeEvidence client(double owned, double running) {
        double silicon = SILICON_AT_30_CENTS * (0.30 - running) / 0.30;
        return bare().rate("compute.discount-rate", 0)
                .owning(fleet(owned, silicon, 0, running, 1))
                .wanting(demand(6_000, 9_000, 15_000));
    }

    private static Hedge hedge(ComputeEvidence client) {
        return (Hedge) HedgeModel.of(client.evidence()).get(0);
    }
}
