package dev.ballast.timeline;

import static dev.ballast.profile.EcosystemEvidence.sales;
import static dev.ballast.profile.EcosystemEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Ecosystem;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ModelSales;
import dev.ballast.profile.Openness;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.unit.Months;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApiPriceModelTest {

    private static final About NORTHWIND = About.organisation("Northwind");

    private final ProfileBuilder profile = new ProfileBuilder();
    private final Map<String, Quantity> parameters = FinanceEvidence.parameters();

    ApiPriceModelTest() {
        parameters.put("api.price-fall", Share.of(0.9));
        profile.loan("loan", 600, 0.1, LocalDate.of(2028, 1, 1), Repayment.LEVEL_PRINCIPAL);
    }

    /**
     * By hand: of 300 a half is left, 150. At a tenth of the price use is tenfold at an elasticity of one; a unit costs 0.5 ×
     * 0.2 = 0.1 and sells for 0.1, which leaves nothing. Cash of 170 becomes 20, service is 346.25 in the first year.
     */
    @Test
    void takes_from_cash_flow_what_sales_of_models_no_longer_leave() {
        ApiPriceStress stress = stress(sales(300, 0.5, 1, 0.8));

        assertThat(stress.contributionChange().value()).isCloseTo(-150, within(1e-9));
        assertThat(stress.revenueShare()).isEqualTo(Share.of(0.3));
        assertThat(stress.coverAfter()).isEqualTo(Ratio.of(20 / 346.25));
        assertThat(stress.shortfall().value()).isCloseTo(326.25, within(1e-6));
        assertThat(stress.statement())
                .isEqualTo(
                        "After one more fall of the price of models, on which 30 % of revenue rests, cash flow covers debt service 0.06x.");
    }

    @Test
    void leaves_all_as_it_is_when_cost_follows_the_price_and_use_makes_up_for_it() {
        ApiPriceStress stress = stress(sales(300, 0.5, 1, 0.9));

        assertThat(stress.contributionChange().value()).isCloseTo(0, within(1e-6));
        assertThat(stress.coverAfter().value()).isCloseTo(170 / 346.25, within(1e-9));
    }

    @Test
    void loses_no_more_than_the_whole_contribution() {
        assertThat(stress(sales(300, 0.5, 1.8, 0)).contributionChange()).isEqualTo(usd(-150));
    }

    /** Second method: revenue less cost of every unit that is sold, now and after. */
    @Test
    void agrees_with_units_times_price_less_cost() {
        var random = new Random(9);
        for (int round = 0; round < 200; round++) {
            double margin = random.nextDouble();
            double elasticity = random.nextDouble() * 2;
            double costFall = random.nextDouble() * 0.99;
            double units = 250 * StrictMath.exp(-elasticity * StrictMath.log(0.1));
            double unitCost = (1 - margin) - (1 - margin) * costFall;
            double now = 250 - 250 * (1 - margin);
            double after = Math.max(0, units * 0.1 - units * unitCost);

            ApiPriceStress stress = stress(sales(250, margin, elasticity, costFall));

            assertThat(stress.contributionChange().value()).isCloseTo(after - now, within(1e-5));
        }
    }

    /** At the elasticity published for one model, use rises more than the price falls: 0.1 × 0.1^−1.11 = 1.288. */
    @Test
    void raises_revenue_at_the_published_elasticity() {
        ApiPriceStress stress = stress(sales(100, 1, 1.11, 0));

        assertThat(stress.contributionChange().value()).isCloseTo(28.8, within(0.05));
    }

    @Test
    void lacks_nothing_where_nothing_is_due() {
        profile.instruments.clear();
        ApiPriceStress stress = stress(sales(300, 0.5, 1, 0.8));

        assertThat(stress.shortfall()).isEqualTo(usd(0));
        assertThat(stress.coverAfter()).isEqualTo(Ratio.of(100));
    }

    @Test
    void does_not_apply_without_revenue_from_models_and_is_not_assessed_without_a_word_of_it() {
        assertThat(fact(sales(0, 0.5, 1, 0.8)))
                .isEqualTo(NotApplicable.of(ApiPriceStress.class, "no revenue comes from models"));
        var missing = NotAssessed.of(ApiPriceStress.class, NORTHWIND, "/ecosystem/openness/model_sales");
        assertThat(fact(null)).isEqualTo(missing);
        profile.ecosystem = null;
        assertThat(ApiPriceModel.of(FinanceEvidence.of(profile.build(), parameters)))
                .containsExactly(missing);
    }

    private ApiPriceStress stress(ModelSales sales) {
        return (ApiPriceStress) fact(sales);
    }

    private Fact fact(@Nullable ModelSales sales) {
        profile.ecosystem = new Ecosystem(new Openness(usd(0), Months.ZERO, null, sales, null), null, null, null);
        return ApiPriceModel.of(FinanceEvidence.of(profile.build(), parameters)).get(0);
    }
}
