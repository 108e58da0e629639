package dev.ballast.timeline;

import static dev.ballast.profile.ContractEvidence.contract;
import static dev.ballast.profile.ContractEvidence.customer;
import static dev.ballast.profile.ContractEvidence.running;
import static dev.ballast.profile.ContractEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ContractEvidence;
import dev.ballast.profile.Contracts;
import dev.ballast.profile.Customer;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Rating;
import dev.ballast.profile.Repayment;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Debt here is 600 without interest, repaid by 10 a month over the five years of the horizon. */
class ContractedCoverageModelTest {

    @Test
    void sets_contracted_cash_against_debt_service() {
        // 300 a year × (1 − 0.4) × 3 years = 540 against 600
        var coverage = coverage(customer("cloud", Rating.A, running(contract(36, 300), 0.4)));

        assertThat(coverage.ratio()).isEqualTo(Ratio.of(0.9));
        assertThat(coverage.uncovered()).isEqualTo(usd(60));
    }

    @Test
    void takes_running_cost_off_what_is_owed_only() {
        // 300 × 0.5 × 0.6 × 4 = 360
        var half = running(contract(-1, 48, 300, 0.5, 0, null), 0.4);

        assertThat(coverage(customer("cloud", Rating.A, half)).ratio()).isEqualTo(Ratio.of(0.6));
    }

    @Test
    void counts_no_month_beyond_the_horizon_and_none_before_the_start() {
        // ten years are cut to five; a start in two years leaves three of them
        assertThat(coverage(customer("cloud", Rating.A, contract(120, 100))).ratio())
                .isEqualTo(Ratio.of(500 / 600.0));
        assertThat(coverage(customer("cloud", Rating.A, contract(24, 120, 100, 1, 0, null)))
                        .ratio())
                .isEqualTo(Ratio.of(0.5));
    }

    @Test
    void leaves_out_the_largest_customer_that_is_weak() {
        // 600 of good credit, 300 and 150 of weak: 1,050 and without the larger 750
        var coverage = coverage(
                customer("small", Rating.B, contract(60, 30)),
                customer("cloud", Rating.AA, contract(60, 120)),
                customer("lab", Rating.UNRATED, contract(60, 40), contract(60, 20)));

        assertThat(coverage.ratio()).isEqualTo(Ratio.of(1.75));
        assertThat(coverage.withoutLargest()).isEqualTo(Ratio.of(1.25));
        assertThat(coverage.ratedCashShare()).isEqualTo(Share.of(600 / 1050.0));
        assertThat(coverage.uncovered()).isEqualTo(usd(0));
    }

    @Test
    void leaves_nobody_out_where_all_are_good_or_guaranteed() {
        var coverage = coverage(
                customer("cloud", Rating.BBB, contract(60, 60)),
                customer("lab", Rating.UNRATED, contract(-1, 60, 60, 1, 0, Rating.A)));

        assertThat(coverage.withoutLargest()).isEqualTo(coverage.ratio()).isEqualTo(Ratio.ONE);
        assertThat(coverage.ratedCashShare()).isEqualTo(Share.ONE);
    }

    @Test
    void stops_telling_covers_apart_at_a_hundred_times() {
        var coverage = coverage(customer("cloud", Rating.A, contract(60, 1e6)));

        assertThat(coverage.ratio()).isEqualTo(Ratio.of(100));
        assertThat(coverage.inputs().list()).extracting(Input::at).contains("assumption:coverage.cap");
    }

    /**
     * CoreWeave at mid-2025, by hand from the 10-Q ladder of principal (11,171.5 million in all) and effective rates:
     * 12.0 bn of service within five years, with notes and revolver as level service over ten; contracts pay 98 % in any
     * case and leave 62 %: Microsoft for 54 months, OpenAI for 56 of the horizon and for 46, 17.7 bn in all.
     */
    @Test
    void finds_the_cover_of_coreweave_as_a_sum_by_hand_does() {
        Fact fact = ContractedCoverageModel.of(Fixtures.evidence("coreweave-mid-2025.json"))
                .get(0);
        double ddtl = 1782.5 + 0.15 * 1782.5 / 2 * 2.75 + 1001 + 0.11 * 1001 / 2 * 1.5;
        double later = 1915 + 0.11 * 1915 / 2 * 2.5 + 2038 + 0.11 * 2038 / 2 * 3.92;
        double vendors = 628 + 0.095 * 628 / 2 * 0.75 + 1100.4 + 0.095 * 1100.4 / 2 * 2.92 + 256.6 * (1 + 0.12 * 1.79);
        double contracted = (3160 * 54 + 2380 * 56 + 1000 * 46) / 12.0 * 0.98 * 0.62;
        double levelled = 60 * (450 * 0.01161 + 2000 * 0.013215);

        assertThat(((ContractedCoverage) fact).ratio().value())
                .isCloseTo(contracted / (ddtl + later + vendors + levelled), within(0.02));
    }

    @Test
    void has_nothing_to_cover_without_debt_and_nothing_to_cover_it_with_without_customers() {
        assertThat(ContractedCoverageModel.of(ContractEvidence.of(customer("cloud", Rating.A, contract(60, 1)))))
                .containsExactly(NotApplicable.of(ContractedCoverage.class, "there is no debt"));
        assertThat(ContractedCoverageModel.of(ContractEvidence.of()))
                .containsExactly(NotApplicable.of(ContractedCoverage.class, "no compute is sold under contract"));
        assertThat(ContractedCoverageModel.of(ContractEvidence.of(new ProfileBuilder())))
                .containsExactly(
                        NotAssessed.of(ContractedCoverage.class, About.organisation("Northwind"), "/contracts"));
    }

    private static ContractedCoverage coverage(Customer... customers) {
        var profile = new ProfileBuilder();
        profile.loan("loan", 600, 0, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PRINCIPAL);
        profile.contracts = new Contracts(List.of(customers), null, null, null);
        return (ContractedCoverage)
                ContractedCoverageModel.of(ContractEvidence.of(profile)).get(0);
    }
}
