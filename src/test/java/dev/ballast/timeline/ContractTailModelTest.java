package dev.ballast.timeline;

import static dev.ballast.profile.ContractEvidence.contract;
import static dev.ballast.profile.ContractEvidence.customer;
import static dev.ballast.profile.ContractEvidence.running;
import static dev.ballast.profile.ContractEvidence.serving;
import static dev.ballast.profile.ContractEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.ContractEvidence;
import dev.ballast.profile.Contracts;
import dev.ballast.profile.OfftakeContract;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Rating;
import dev.ballast.profile.Repayment;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The loan here is 600, repaid by 10 a month over five years on new silicon that lasts as long. */
class ContractTailModelTest {

    private static final LocalDate IN_FIVE_YEARS = LocalDate.of(2031, 1, 1);

    private final ProfileBuilder profile = new ProfileBuilder();

    @Test
    void finds_what_is_owed_when_the_contract_ends() {
        pledge(0, 0);

        // 24 payments of 10 are left after 36 months
        var tail = tail(contract(36, 100));

        assertThat(tail.debtAtEnd()).isEqualTo(usd(240));
        assertThat(tail.debtAtEndShare()).isEqualTo(Share.of(0.4));
        assertThat(tail.endMonths()).isEqualTo(Months.of(36));
    }

    @Test
    void lets_the_machines_again_at_the_stressed_rent_less_running_cost() {
        pledge(0, 0);

        // 300 × (1 − 0.65 − 0.15) × 2 years = 120 against 240
        assertThat(tail(running(contract(36, 300), 0.15)).reletCover()).isEqualTo(Ratio.of(0.5));
    }

    @Test
    void switches_off_what_would_not_earn_its_running_cost() {
        pledge(0, 0);

        assertThat(tail(running(contract(36, 300), 0.40)).reletCover()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void lets_no_machine_again_that_is_worn_out() {
        pledge(0, 12);

        // life ends in month 48: one year of 300 × 0.35 = 105 against 240
        assertThat(tail(contract(36, 300)).reletCover()).isEqualTo(Ratio.of(105 / 240.0));
    }

    @Test
    void adds_interest_to_the_service_of_the_tail() {
        pledge(0.12, 0);

        // months 37 to 60 pay 10 each and 1 % on 240, 230 … 10: 240 + 0.01 × 10 × 24 × 25 / 2 = 270
        assertThat(tail(contract(36, 300)).reletCover().value()).isCloseTo(210 / 270.0, within(1e-9));
    }

    @Test
    void counts_from_the_end_of_the_first_of_several_contracts() {
        pledge(0, 0);

        // from month 24: 50 × 0.35 × 3 years = 52.5, and 100 × 1 year + 100 × 0.35 × 2 years = 170, against 360
        var tail = tail(contract(24, 50), contract(36, 100));

        assertThat(tail.endMonths()).isEqualTo(Months.of(24));
        assertThat(tail.reletCover().value()).isCloseTo(222.5 / 360, within(1e-9));
    }

    @Test
    void finds_no_tail_where_the_contract_runs_to_maturity() {
        pledge(0, 0);

        var tail = tail(contract(60, 1));

        assertThat(tail.debtAtEndShare()).isEqualTo(Share.ZERO);
        assertThat(tail.reletCover()).isEqualTo(Ratio.of(100));
    }

    @Test
    void says_nothing_of_debt_that_no_contract_serves() {
        pledge(0, 0);
        profile.loan("open", 600, 0, IN_FIVE_YEARS, Repayment.LEVEL_PRINCIPAL);

        assertThat(facts(serving(contract(36, 100), "open")))
                .containsExactly(
                        NotApplicable.of(ContractTail.class, "no contract is named as serving a secured debt"));
        assertThat(facts(serving(contract(36, 100), "chips")))
                .extracting(Fact::about)
                .containsExactly(About.instrument("chips"));
    }

    private void pledge(double rate, double ageMonths) {
        profile.pledged(
                "chips",
                600,
                rate,
                IN_FIVE_YEARS,
                Repayment.LEVEL_PRINCIPAL,
                profile.collateral(SecuredBy.SILICON, 900, ageMonths));
    }

    private ContractTail tail(OfftakeContract... contracts) {
        var serving = new OfftakeContract[contracts.length];
        for (int at = 0; at < serving.length; at++) {
            serving[at] = serving(contracts[at], "chips");
        }
        return (ContractTail) facts(serving).get(0);
    }

    private List<Fact> facts(OfftakeContract... contracts) {
        profile.contracts = new Contracts(List.of(customer("lab", Rating.UNRATED, contracts)), null, null, null);
        return ContractTailModel.of(ContractEvidence.of(profile));
    }
}
