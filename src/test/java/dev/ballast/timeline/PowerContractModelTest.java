package dev.ballast.timeline;

import static dev.ballast.profile.ContractEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ContractEvidence;
import dev.ballast.profile.Contracts;
import dev.ballast.profile.PowerSupply;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Debt service here is 120 a year; cash for it is 220 less a refresh reserve of 50 in the weaker year. */
class PowerContractModelTest {

    /** AEP Ohio's tariff bills 85 % over twelve years; at three fifths of use a quarter of the bill buys nothing. */
    @Test
    void finds_what_is_billed_and_not_used() {
        var contract = (PowerContract)
                facts(supply("aep-ohio", 48, 0.85, 0.60, 0, 144)).get(0);

        assertThat(contract.about()).isEqualTo(About.contract("aep-ohio"));
        assertThat(contract.unusedCost()).isEqualTo(usd(12));
        assertThat(contract.termMonths()).isEqualTo(Months.of(144));
    }

    @Test
    void bills_nothing_in_vain_where_use_exceeds_the_minimum() {
        assertThat(((PowerContract) facts(supply("ppa", 48, 0.6, 0.8, 0, 60)).get(0)).unusedCost())
                .isEqualTo(usd(0));
    }

    @Test
    void weighs_open_prices_by_what_is_used() {
        // used 40 and 60, of which 20 and 60 are open; 30 % more for 80 is 24
        var price = price(supply("grid", 50, 0, 0.8, 0.5, 60), supply("spot", 60, 0, 1, 0, 60));

        assertThat(price.unhedgedShare()).isEqualTo(Share.of(0.8));
        assertThat(price.shockCost()).isEqualTo(usd(24));
    }

    @Test
    void takes_the_jump_off_the_cash_of_the_weaker_year() {
        // (170 − 24) ÷ 120
        assertThat(price(supply("spot", 80, 0, 1, 0, 60)).coverAfterShock().value())
                .isCloseTo(146 / 120.0, within(1e-9));
    }

    @Test
    void leaves_the_cover_as_it_is_where_every_price_is_fixed() {
        var price = price(supply("ppa", 80, 1, 1, 1, 60));

        assertThat(price.unhedgedShare()).isEqualTo(Share.ZERO);
        assertThat(price.coverAfterShock()).isEqualTo(Ratio.of(170 / 120.0));
    }

    @Test
    void finds_no_open_price_where_no_power_is_used() {
        assertThat(price(supply("dark", 80, 1, 0, 0, 60)).unhedgedShare()).isEqualTo(Share.ZERO);
    }

    @Test
    void asks_how_power_is_bought() {
        assertThat(PowerContractModel.of(ContractEvidence.of()))
                .containsExactly(
                        NotAssessed.of(PowerContract.class, About.organisation("Northwind"), "/contracts/power"),
                        NotAssessed.of(PowerPrice.class, About.organisation("Northwind"), "/contracts/power"));
        assertThat(facts())
                .containsExactly(
                        NotApplicable.of(PowerContract.class, "no power is bought by contract"),
                        NotApplicable.of(PowerPrice.class, "no power is bought by contract"));
    }

    private static PowerSupply supply(String id, double cost, double least, double used, double hedged, int months) {
        return new PowerSupply(
                id,
                usd(cost),
                Share.of(least),
                Share.of(used),
                Share.of(hedged),
                ContractEvidence.AS_OF.plusMonths(months));
    }

    private static PowerPrice price(PowerSupply... supplies) {
        return (PowerPrice) facts(supplies).get(supplies.length);
    }

    private static List<Fact> facts(PowerSupply... supplies) {
        var profile = new ProfileBuilder();
        profile.loan("loan", 600, 0, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PRINCIPAL);
        profile.contracts = new Contracts(null, null, List.of(supplies), null);
        return PowerContractModel.of(ContractEvidence.of(profile));
    }
}
