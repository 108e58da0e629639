package dev.ballast.timeline;

import static dev.ballast.profile.ContractEvidence.contract;
import static dev.ballast.profile.ContractEvidence.customer;
import static dev.ballast.profile.ContractEvidence.running;
import static dev.ballast.profile.ContractEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ContractEvidence;
import dev.ballast.profile.Contracts;
import dev.ballast.profile.Customer;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Rating;
import dev.ballast.unit.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Debt of 600 where the next debt costs 9 % and is sized to a cover of 1.60x. */
class ContractDebtModelTest {

    /** By the annuity: 300 a year less two fifths for 36 months, 15 a month, is worth 471.70; over 1.6 that is 294.81. */
    @Test
    void sizes_debt_to_level_cash_as_an_annuity_does() {
        var debt = debt(customer("cloud", Rating.A, running(contract(36, 300), 0.4)));

        double worth = 15 * (1 - Math.pow(1.0075, -36)) / 0.0075;
        assertThat(debt.capacity().value()).isCloseTo(worth / 1.6, within(1e-6));
        assertThat(debt.use().value()).isCloseTo(600 * 1.6 / worth, within(1e-6));
        assertThat(debt.beyond().value()).isCloseTo(600 - worth / 1.6, within(1e-6));
        assertThat(debt.cover()).isEqualTo(Ratio.of(1.6));
    }

    @Test
    void adds_up_contracts_whatever_their_order() {
        var early = customer("early", Rating.A, contract(12, 100));
        var late = customer("late", Rating.BBB, contract(24, 60, 200, 0.5, 0, null));

        assertThat(debt(early, late).statement()).isEqualTo(debt(late, early).statement());
        assertThat(debt(early, late).capacity()).isEqualTo(debt(late, early).capacity());
        assertThat(debt(early, late).averageLife().value())
                .isGreaterThan(debt(early).averageLife().value());
    }

    @Test
    void has_nothing_beyond_what_large_contracts_carry() {
        var debt = debt(customer("cloud", Rating.A, contract(60, 1000)));

        assertThat(debt.beyond()).isEqualTo(usd(0));
        assertThat(debt.use()).isLessThan(Ratio.ONE);
    }

    @Test
    void asks_for_contracts_and_has_nothing_to_say_without_any() {
        var profile = new ProfileBuilder();
        assertThat(facts(profile))
                .containsExactly(NotAssessed.of(ContractDebt.class, About.organisation("Northwind"), "/contracts"));
        profile.contracts = new Contracts(List.of(), null, null, null);
        assertThat(facts(profile).get(0)).isInstanceOf(NotApplicable.class);
    }

    private static List<Fact> facts(ProfileBuilder profile) {
        return ContractDebtModel.of(ContractEvidence.of(profile));
    }

    private static ContractDebt debt(Customer... customers) {
        var profile = new ProfileBuilder();
        profile.bond("note", 600, 0.09, LocalDate.of(2031, 1, 1));
        profile.contracts = new Contracts(List.of(customers), null, null, null);
        return (ContractDebt) facts(profile).get(0);
    }
}
