package dev.ballast.timeline;

import static dev.ballast.profile.ContractEvidence.contract;
import static dev.ballast.profile.ContractEvidence.customer;
import static dev.ballast.profile.ContractEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ContractEvidence;
import dev.ballast.profile.Contracts;
import dev.ballast.profile.Customer;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Rating;
import dev.ballast.unit.Share;
import org.junit.jupiter.api.Test;

class OfftakeModelTest {

    @Test
    void counts_what_is_owed_under_take_or_pay_to_the_end() {
        // 120 a year × 0.8 × 30 months left = 240
        var offtake = offtake(customer("lab", Rating.UNRATED, contract(-6, 30, 120, 0.8, 0, null)));

        assertThat(offtake.backlog()).isEqualTo(usd(240));
        assertThat(offtake.topBacklog()).isEqualTo(usd(240));
        assertThat(offtake.topShare()).isEqualTo(Share.ONE);
    }

    @Test
    void counts_a_contract_that_is_yet_to_begin_from_its_first_day() {
        // from month 12 to month 48: 36 months of 120 a year
        assertThat(offtake(customer("lab", Rating.A, contract(12, 48, 120, 1, 0, null)))
                        .backlog())
                .isEqualTo(usd(360));
    }

    @Test
    void adds_up_the_contracts_of_one_customer() {
        // 2 years of 100 and 3 years of 50 are 350, against 150 of the other
        var offtake = offtake(
                customer("cloud", Rating.AA, contract(18, 100)),
                customer("lab", Rating.UNRATED, contract(24, 100), contract(36, 50)));

        assertThat(offtake.topShare()).isEqualTo(Share.of(0.7));
        assertThat(offtake.topInvestmentGrade()).isFalse();
    }

    @Test
    void takes_the_credit_of_the_largest_customer_alone() {
        var offtake = offtake(
                customer("cloud", Rating.BBB, contract(24, 100)), customer("lab", Rating.BB, contract(12, 100)));

        assertThat(offtake.topInvestmentGrade()).isTrue();
    }

    @Test
    void takes_the_weaker_of_two_customers_of_one_size_in_either_order() {
        Customer cloud = customer("cloud", Rating.AAA, contract(24, 100));
        Customer lab = customer("lab", Rating.BB, contract(24, 100));

        assertThat(offtake(cloud, lab).topInvestmentGrade()).isFalse();
        assertThat(offtake(lab, cloud).topInvestmentGrade()).isFalse();
    }

    @Test
    void takes_a_guarantor_of_investment_grade_for_the_customer_when_it_guarantees_all() {
        var all = customer("lab", Rating.B, contract(-1, 12, 100, 1, 0, Rating.AA));
        var half = customer(
                "lab", Rating.B, contract(-1, 12, 100, 1, 0, Rating.AA), contract(-1, 12, 100, 1, 0, Rating.BB));

        assertThat(offtake(all).topInvestmentGrade()).isTrue();
        assertThat(offtake(all).wrappedShare()).isEqualTo(Share.ONE);
        assertThat(offtake(half).topInvestmentGrade()).isFalse();
        assertThat(offtake(half).wrappedShare()).isEqualTo(Share.of(0.5));
    }

    @Test
    void sets_what_was_paid_ahead_against_the_backlog() {
        assertThat(offtake(customer("cloud", Rating.AAA, contract(0, 60, 200, 1, 150, null)))
                        .prepaidShare())
                .isEqualTo(Share.of(0.15));
    }

    @Test
    void finds_nobody_behind_a_backlog_that_nobody_has_to_pay() {
        var offtake = offtake(customer("cloud", Rating.AAA, contract(-1, 60, 200, 0, 0, null)));

        assertThat(offtake.topShare()).isEqualTo(Share.ZERO);
        assertThat(offtake.topInvestmentGrade()).isFalse();
    }

    @Test
    void says_whose_word_is_missing() {
        var silent = new ProfileBuilder();
        var vague = new ProfileBuilder();
        vague.contracts = new Contracts(null, null, null, null);
        About northwind = About.organisation("Northwind");

        assertThat(OfftakeModel.of(ContractEvidence.of(silent)))
                .containsExactly(NotAssessed.of(Offtake.class, northwind, "/contracts"));
        assertThat(OfftakeModel.of(ContractEvidence.of(vague)))
                .containsExactly(NotAssessed.of(Offtake.class, northwind, "/contracts/customers"));
        assertThat(OfftakeModel.of(ContractEvidence.of()))
                .containsExactly(NotApplicable.of(Offtake.class, "no compute is sold under contract"));
    }

    private static Offtake offtake(Customer... customers) {
        return (Offtake) OfftakeModel.of(ContractEvidence.of(customers)).get(0);
    }
}
