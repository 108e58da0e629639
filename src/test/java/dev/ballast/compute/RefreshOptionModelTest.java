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
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.Hall;
import dev.ballast.profile.HallDesign;
import dev.ballast.profile.HallRefresh;
import dev.ballast.profile.Site;
import dev.ballast.unit.Count;
import dev.ballast.unit.Power;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RefreshOptionModelTest {

    private static final Facility FACILITY = facility("hall", 20, 17, 1e9, 1e6);

    /**
     * By hand: the building lives 168 months and silicon 60, so it changes after 60 and 120. A refit costs 180; a new hall
     * 420 less 14 a year at 8 % over 9 years, 87.46, or over 4, 46.37, is dearer. Each change saves 155: the first for
     * sure, as 40 kW is below 132, 155 ÷ 1.08^5 = 105.49; the second in half of cases, 77.5 ÷ 1.08^10 = 35.90.
     */
    @Test
    void adds_what_each_change_is_expected_to_save() {
        RefreshOption option = option(bare(), Power.of(0.04), refresh());

        assertThat(option.refreshes()).isEqualTo(Count.of(2));
        assertThat(option.value().value()).isCloseTo(141.39e6, within(0.01e6));
        assertThat(option.cover().value()).isCloseTo(141.39 / 60, within(0.001));
        assertThat(option.newBuildCost().value()).isCloseTo((420 - 87.46) * 1e6, within(0.01e6));
        assertThat(option.retrofitCost()).isEqualTo(usd(180e6));
    }

    /** A hall that the next racks fit may still be too weak at the first change, as at any other. */
    @Test
    void is_not_sure_of_the_first_change_when_the_next_racks_fit() {
        RefreshOption option = option(bare(), Power.of(0.132), refresh());

        assertThat(option.value().value()).isCloseTo((105.49 / 2 + 35.90) * 1e6, within(0.01e6));
    }

    /** Second method: every order of changes that fit and do not, each with its chance and its own bill. */
    @Test
    void agrees_with_the_mean_over_every_course_of_events() {
        var random = new Random(4);
        for (int round = 0; round < 40; round++) {
            double life = 24 + random.nextInt(100);
            double building = 60 + random.nextInt(240);
            double rate = random.nextDouble() * 0.15;
            double chance = random.nextDouble();
            HallRefresh costs = new HallRefresh(
                    usd(1e6 + random.nextInt(90_000_000)),
                    usd(random.nextInt(300_000_000)),
                    usd(random.nextInt(60_000_000)),
                    usd(random.nextInt(500_000_000)),
                    usd(random.nextInt(40_000_000)));
            ComputeEvidence client = bare().months("silicon.life", life)
                    .months("facility.life", building)
                    .rate("compute.discount-rate", rate)
                    .parameter("hall.misfit.chance", Share.of(chance));

            double value = option(client, Power.of(0.04), costs).value().value();

            assertThat(value).isCloseTo(byCourse(costs, life, building, rate, chance), within(1 + value * 1e-6));
        }
    }

    private static double byCourse(HallRefresh costs, double life, double building, double rate, double chance) {
        int changes = 0;
        while ((changes + 1) * life < building) {
            changes++;
        }
        double mean = 0;
        for (int course = 0; course < 1 << changes; course++) {
            double likely = 1;
            double bill = 0;
            double modular = 0;
            for (int change = 1; change <= changes; change++) {
                boolean fails = (course & 1 << (change - 1)) != 0;
                double failing = change == 1 ? 1 : chance;
                likely *= fails ? failing : 1 - failing;
                if (fails) {
                    double years = change * life / 12;
                    double discount = StrictMath.exp(-years * StrictMath.log(1 + rate));
                    double fixed = Math.min(costs.retrofitCost().value(), newHall(costs, building / 12 - years, rate));
                    bill += fixed * discount;
                    modular += Math.min(fixed, costs.modularRefreshCost().value()) * discount;
                }
            }
            mean += likely * (bill - modular);
        }
        return mean;
    }

    /** Rents one by one, the last for part of a year by the closed form of the annuity. */
    private static double newHall(HallRefresh costs, double years, double rate) {
        double annuity = rate == 0 ? years : (1 - StrictMath.pow(1 + rate, -years)) / rate;
        return Math.max(
                0, costs.newBuildCost().value() - costs.yearlyReletRent().value() * annuity);
    }

    @Test
    void is_worth_nothing_when_silicon_outlives_the_building() {
        RefreshOption option = option(bare().months("silicon.life", 168), Power.of(0.04), refresh());

        assertThat(option.refreshes()).isEqualTo(Count.ZERO);
        assertThat(option.value()).isEqualTo(usd(0));
        assertThat(option.cover()).isEqualTo(Ratio.ZERO);
        assertThat(option.stake().amount()).isEqualTo(usd(60e6));
    }

    /** Some builders find no premium at all: then any saving covers it as often as is told apart. */
    @Test
    void stays_a_number_when_modularity_costs_nothing() {
        var free = new HallRefresh(usd(0), usd(180e6), usd(25e6), usd(420e6), usd(14e6));

        assertThat(option(bare(), Power.of(0.04), free).cover()).isEqualTo(Ratio.of(100));
    }

    @Test
    void passes_over_halls_that_are_modular_already() {
        var client = bare().building(
                        standing(FACILITY, new Site(hall(HallDesign.MODULAR, 96, refresh()), null, null, null)));

        assertThat(RefreshOptionModel.of(client.evidence()))
                .containsExactly(NotApplicable.of(RefreshOption.class, "every hall is modular already"));
    }

    @Test
    void names_what_is_missing() {
        var client = bare().building(
                        FACILITY, standing(FACILITY, new Site(hall(HallDesign.LIQUID, 96, null), null, null, null)));

        assertThat(RefreshOptionModel.of(client.evidence()))
                .containsExactly(
                        NotAssessed.of(RefreshOption.class, About.facility("hall"), "/compute/facilities/0/site/hall"),
                        NotAssessed.of(
                                RefreshOption.class,
                                About.facility("hall"),
                                "/compute/facilities/1/site/hall/refresh"));
    }

    private static RefreshOption option(ComputeEvidence client, Power rated, HallRefresh costs) {
        var hall = new Hall(rated, Power.of(0.132), HallDesign.LIQUID, null, costs);
        var built = client.building(standing(FACILITY, new Site(hall, null, null, null)));
        return (RefreshOption) RefreshOptionModel.of(built.evidence()).get(0);
    }
}
