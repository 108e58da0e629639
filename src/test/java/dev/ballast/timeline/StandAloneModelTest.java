package dev.ballast.timeline;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.facility;
import static dev.ballast.profile.ComputeEvidence.ordered;
import static dev.ballast.profile.ComputeEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.Leaves;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hall of 120 MW with a budget of USD 4.1 billion, of which 2.9 are for accelerators on order. */
class StandAloneModelTest {

    private static final String RENT = "/compute/facilities/0/budget/market_rent_per_mw_year";

    private final ComputeEvidence client = bare().months("relet.void", 12).parameter("coverage.cap", Ratio.of(100));

    @Test
    void asks_for_the_market_rent() {
        var fact = rented(client.building(hall(6)), null);

        assertThat(fact)
                .isInstanceOfSatisfying(
                        NotAssessed.class, gap -> assertThat(gap.missing()).containsExactly(RENT));
    }

    /** A second method: every month of rent discounted one by one. */
    @ParameterizedTest
    @CsvSource({"6, 1.5e6", "18, 1.5e6", "18, 2.4e6", "40, 0.9e6"})
    void agrees_with_the_sum_of_discounted_rents(int powerMonths, double rent) {
        var fact = fact(client.building(hall(powerMonths)), rent);

        double worth = 0;
        for (int month = 1; month <= 168; month++) {
            worth += 120 * rent / 12 * Math.pow(1.08, -(powerMonths + 12 + month) / 12.0);
        }
        assertThat(fact.npvAtMarketRent().value()).isCloseTo(worth - 1.2e9, within(1.0));
        assertThat(fact.valueToCost().value()).isCloseTo(worth / 1.2e9, within(1e-9));
        assertThat(fact.longLivedShare()).isEqualTo(Share.of(1.2 / 4.1));
    }

    @Test
    void takes_the_silicon_share_of_the_budget_where_nothing_is_ordered() {
        var bareHall = facility("hall", 6, 30, 1e9, 0);

        // 31 % of 4.1 billion
        assertThat(fact(client.building(bareHall), 1.5e6).longLivedShare()).isEqualTo(Share.of(0.31));
    }

    private static Facility hall(int powerMonths) {
        return ordered(facility("hall", powerMonths, 30, 1e9, 0), 2.9e9, 12);
    }

    private static StandAlone fact(ComputeEvidence client, double rent) {
        return (StandAlone) rented(client, usd(rent));
    }

    private static Fact rented(ComputeEvidence client, @Nullable Money rent) {
        var profile = Leaves.with(client.profile(), RENT, old -> rent);
        return StandAloneModel.of(client.evidence(profile)).get(0);
    }
}
