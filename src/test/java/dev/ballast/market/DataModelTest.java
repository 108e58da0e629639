package dev.ballast.market;

import static dev.ballast.profile.EcosystemEvidence.data;
import static dev.ballast.profile.EcosystemEvidence.returns;
import static dev.ballast.profile.EcosystemEvidence.rights;
import static dev.ballast.profile.EcosystemEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.DataHolding;
import dev.ballast.profile.DataRightsHeld;
import dev.ballast.profile.EcosystemEvidence;
import dev.ballast.profile.Evidences;
import dev.ballast.profile.MeasuredReturns;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DataModelTest {

    private static final About NORTHWIND = About.organisation("Northwind");

    private final ProfileBuilder profile = new ProfileBuilder();

    /** By hand: a stock that loses a quarter a year, half of it brought back by use, wears by an eighth: 10 a year keep 80. */
    @Test
    void keeps_up_the_stock_at_which_what_comes_in_makes_up_for_what_decays() {
        var asset = (DataAsset) facts(data(10, 0.5, 0.25)).get(0);

        assertThat(asset.stock()).isEqualTo(usd(80));
        assertThat(asset.statement())
                .isEqualTo(
                        "Spending of USD 10.00 a year keeps up a stock of data worth USD 80.00 at cost; use brings back 50 % of what is new.");
    }

    /** Second method: three hundred years of a stock that spending and use feed, year by year from nothing. */
    @Test
    void agrees_with_a_stock_that_is_fed_year_by_year() {
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            double loop = random.nextDouble() * 0.7;
            double decay = 0.2 + random.nextDouble() * 0.6;
            double stock = 0;
            for (int year = 0; year < 300; year++) {
                double broughtBack = loop * decay * stock;
                stock = stock - decay * stock + 100 + broughtBack;
            }

            var asset = (DataAsset) facts(data(100, loop, decay)).get(0);

            assertThat(asset.stock().value()).isCloseTo(stock, withinPercentage(1e-4));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "fixtures/published/works-settled.csv", useHeadersInDisplayName = true)
    void reproduces_published_settlements(
            String id, double works, double cost, double total, double tolerance, String source) {
        var held = rights(works, works, cost);

        var fact = (DataRights) facts(holding(held, null, null)).get(1);

        assertThat(fact.exposure().value()).as(id + ", " + source).isCloseTo(total, withinPercentage(tolerance * 100));
        assertThat(fact.unclearedShare()).isEqualTo(Share.ONE);
    }

    @Test
    void says_which_part_of_the_works_has_no_right() {
        var fact = facts(holding(rights(2_000, 300, 3_000), null, null)).get(1);

        assertThat(fact.statement())
                .isEqualTo(
                        "15 % of the works of others in the data have no right on file; settling them would cost USD 900,000.");
    }

    /** By hand: a fifth of 300 and 500 of debt is 160. */
    @Test
    void counts_the_debt_that_rests_on_data() {
        profile.bond("one", 300, 0.05, LocalDate.of(2030, 1, 1)).bond("two", 500, 0.05, LocalDate.of(2031, 1, 1));

        var fact = (DataDebt) facts(holding(null, Share.of(0.2), null)).get(2);

        assertThat(fact.amount()).isEqualTo(usd(160));
        assertThat(fact.statement())
                .isEqualTo("20 % of the cash flow shown to lenders is to come from data; USD 160 of debt rests on it.");
    }

    /** By hand: 0.4 × 0.75 ÷ (0.15 + 0.2 × 0.5) = 1.2; 0.3 ÷ (0.15 + 0.6) = 0.4. */
    @Test
    void values_the_last_unit_by_what_it_earns_until_it_has_decayed() {
        var fact = (DataReturn)
                facts(holding(rights(100, 25, 3_000), null, returns(0.4, 0.3))).get(3);

        assertThat(fact.marginal().value()).isCloseTo(1.2, within(1e-9));
        assertThat(fact.coreMarginal().value()).isCloseTo(0.4, within(1e-9));
        assertThat(fact.statement())
                .isEqualTo("The last unit of money in data is worth 1.20x of itself, in models of its own 0.40x.");
    }

    /** Second method: two million short steps of a return that wears by 0.1 a year and is discounted at 0.15. */
    @Test
    void agrees_with_a_stream_that_is_added_up() {
        double step = 1e-4;
        double sum = 0;
        for (int at = 0; at < 2_000_000; at++) {
            sum += 0.4 * StrictMath.exp(-0.25 * (at + 0.5) * step) * step;
        }

        var fact = (DataReturn)
                facts(holding(rights(100, 0, 3_000), null, returns(0.4, 0.3))).get(3);

        assertThat(fact.marginal().value()).isCloseTo(sum, withinPercentage(1e-4));
    }

    @Test
    void names_what_is_missing() {
        assertThat(facts(data(10, 0.5, 0.2)).subList(1, 4))
                .containsExactly(
                        NotAssessed.of(DataRights.class, NORTHWIND, "/ecosystem/data/rights"),
                        NotAssessed.of(DataDebt.class, NORTHWIND, "/ecosystem/data/debt_case_share"),
                        NotAssessed.of(DataReturn.class, NORTHWIND, "/ecosystem/data/returns"));
        assertThat(facts(holding(null, null, returns(0.4, 0.3))).get(3))
                .isEqualTo(NotAssessed.of(DataReturn.class, NORTHWIND, "/ecosystem/data/rights"));
        var nothing = List.of(
                NotAssessed.of(DataAsset.class, NORTHWIND, "/ecosystem/data"),
                NotAssessed.of(DataRights.class, NORTHWIND, "/ecosystem/data"),
                NotAssessed.of(DataDebt.class, NORTHWIND, "/ecosystem/data"),
                NotAssessed.of(DataReturn.class, NORTHWIND, "/ecosystem/data"));
        assertThat(facts(null)).isEqualTo(nothing);
        profile.ecosystem = null;
        assertThat(DataModel.of(Evidences.of(profile.build(), Map.of()))).isEqualTo(nothing);
    }

    private static DataHolding holding(
            @Nullable DataRightsHeld rights, @Nullable Share debtCase, @Nullable MeasuredReturns returns) {
        return new DataHolding(usd(10), Share.of(0.5), Share.of(0.2), rights, debtCase, returns);
    }

    private List<Fact> facts(@Nullable DataHolding data) {
        return DataModel.of(EcosystemEvidence.of(profile, data));
    }
}
