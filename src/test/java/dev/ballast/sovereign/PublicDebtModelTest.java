package dev.ballast.sovereign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.fact.Working;
import dev.ballast.profile.CapacityClass;
import dev.ballast.profile.Kind;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicDebtModelTest {

    private final StateBuilder state = new StateBuilder();

    /**
     * The closed form of the OECD Development Assistance Committee for equal principal payments, a = 2 a year:
     * {@code (1 − (r/a)/d) · (1 − (v^aG − v^aM) / (d·(aM − aG)))} with d the half-yearly discount rate, v = 1/(1+d),
     * M the maturity and G the time to the first payment less half a year, both in years.
     */
    @ParameterizedTest
    @CsvSource({
        "0.0075, 72, 456",
        "0.0125, 66, 300",
        "0.02, 60, 240",
        "0.078, 36, 144",
        "0.0, 120, 480",
        "0.065, 6, 60",
        "0.11, 12, 12"
    })
    void agrees_with_the_closed_form_of_the_grant_element(double rate, double grace, double tenor) {
        state.loan(100, rate, grace, tenor);
        double half = StrictMath.sqrt(1.05) - 1;
        double interval = grace / 6 - 1;
        double maturity = tenor / 6;
        double factors = StrictMath.pow(1 + half, -interval) - StrictMath.pow(1 + half, -maturity);
        double closed = (1 - rate / 2 / half) * (1 - factors / (half * (maturity - interval)));

        assertThat(terms().grantElement().value()).isCloseTo(closed, within(1e-9));
    }

    @Test
    void gives_nothing_away_at_the_discount_rate_itself() {
        double halfYearly = 2 * (StrictMath.sqrt(1.05) - 1);
        state.loan(100, halfYearly, 36, 144);

        assertThat(terms().grantElement().value()).isCloseTo(0, within(1e-9));
    }

    @Test
    void finds_the_heaviest_twelve_months_where_principal_begins() {
        state.loan(100, 0.08, 36, 144);

        // 19 parts of 100 ÷ 19; interest of 4.00 on 100 and of 4 % on what is left after the first part.
        double part = 100.0 / 19;
        assertThat(terms().heaviestYear().value()).isCloseTo(2 * part + 4 + 0.04 * (100 - part), within(1e-7));
    }

    @Test
    void takes_interest_alone_for_the_heaviest_year_of_a_loan_repaid_at_once() {
        state.loan(100, 0.10, 60, 60);

        // the last two half-years: 5, and 5 with the principal
        assertThat(terms().heaviestYear()).isEqualTo(StateBuilder.usd(110));
    }

    @Test
    void adds_the_programme_to_what_is_owed() {
        // A loan at the discount rate is worth its principal: 50.
        state.loan(50, 2 * (StrictMath.sqrt(1.05) - 1), 12, 12);
        DebtBurden burden = burden();

        assertThat(burden.externalToGdp()).isEqualTo(Share.of(0.350));
        assertThat(burden.externalToExports()).isEqualTo(Share.of(1.4));
        assertThat(burden.publicToGdp()).isEqualTo(Share.of(0.56));
        assertThat(burden.addedToGdp()).isEqualTo(Share.of(0.06));
    }

    @Test
    void adds_the_heaviest_year_of_the_loan_to_service() {
        state.loan(50, 0.10, 12, 12);

        // 2.5 of interest, then 52.5: 55 with 25 before, over exports of 250 and revenue of 200
        assertThat(burden().serviceToExports()).isEqualTo(Share.of(80.0 / 250));
        assertThat(burden().serviceToRevenue()).isEqualTo(Share.of(80.0 / 200));
    }

    @Test
    void counts_debt_at_home_alone_where_nothing_is_borrowed_abroad() {
        assertThat(burden().externalToGdp()).isEqualTo(Share.of(0.3));
        assertThat(burden().addedToGdp()).isEqualTo(Share.of(0.01));
        assertThat(state.first(PublicDebtModel::terms))
                .isEqualTo(NotApplicable.of(LoanTerms.class, "the programme borrows nothing abroad"));
    }

    @Test
    void reports_the_class_and_its_age_as_published() {
        // 1 July 2025 to 1 January 2026
        var capacity = (DebtCarryingCapacity) state.first(PublicDebtModel::capacity);

        assertThat(capacity.capacity()).isEqualTo(CapacityClass.MEDIUM);
        assertThat(capacity.classKey()).isEqualTo("medium");
        assertThat(capacity.age()).isEqualTo(Months.of(6));
    }

    @Test
    void classifies_no_state_by_itself() {
        state.capacity = null;
        assertThat(state.first(PublicDebtModel::capacity)).isInstanceOf(NotApplicable.class);

        state.capacity = CapacityClass.WEAK;
        state.published = null;
        assertThat(state.first(PublicDebtModel::capacity))
                .isEqualTo(unknown(DebtCarryingCapacity.class, "/sovereign/debt/capacity_published"));
    }

    @Test
    void asks_for_the_section_that_is_missing() {
        state.hasProgramme = false;
        assertThat(state.first(PublicDebtModel::burden)).isEqualTo(unknown(DebtBurden.class, "/sovereign/programme"));

        state.hasDebt = false;
        assertThat(state.first(PublicDebtModel::burden)).isEqualTo(unknown(DebtBurden.class, "/sovereign/debt"));

        state.saysNothing = true;
        assertThat(state.first(PublicDebtModel::burden)).isEqualTo(unknown(DebtBurden.class, "/sovereign"));
    }

    @Test
    void says_nothing_of_companies() {
        state.saysNothing = true;
        state.kind = Kind.HYPERSCALER;

        assertThat(PublicDebtModel.burden(state.evidence())).isEmpty();
        assertThat(PublicDebtModel.capacity(state.evidence())).isEmpty();
        assertThat(PublicDebtModel.terms(state.evidence())).isEmpty();
    }

    @Test
    void ages_a_class_to_the_day() {
        state.published = LocalDate.of(2024, 12, 31);

        assertThat(((DebtCarryingCapacity) state.first(PublicDebtModel::capacity)).age())
                .isEqualTo(Months.of(12));
    }

    private static NotAssessed unknown(Class<? extends Fact> type, String missing) {
        return NotAssessed.of(type, About.organisation("Northwind"), missing);
    }

    private LoanTerms terms() {
        return (LoanTerms) state.first(PublicDebtModel::terms);
    }

    /** Each ratio without the programme and with it; with it is what the fact says. */
    @Test
    void works_out_each_ratio_without_the_programme_and_with_it() {
        state.loan(50, 0.10, 12, 12);
        DebtBurden burden = burden();
        var steps = burden.inputs().working().steps();

        assertThat(steps)
                .extracting(Working.Step::name)
                .filteredOn(name -> name.endsWith("without the programme"))
                .hasSize(5);
        assertThat(steps.stream().filter(step -> step.name().equals("with it")).map(Working.Step::value))
                .contains(
                        burden.publicToGdp(),
                        burden.externalToGdp(),
                        burden.externalToExports(),
                        burden.serviceToExports(),
                        burden.serviceToRevenue());
    }

    /** The terms of the loan stand in the step that they make. */
    @Test
    void names_the_terms_of_the_loan_in_its_present_value() {
        state.loan(50, 0.10, 12, 12);
        LoanTerms terms = terms();
        Working.Step step = terms.inputs().working().steps().get(0);
        double principal = step.terms().get(0).value().value();

        assertThat(step.name()).isEqualTo("present value of the loan");
        assertThat(step.terms().get(1).name())
                .startsWith("worth of its payments at ")
                .contains(" a year, first principal after ", " months, last after ", "discounted at 5.00 % a year");
        assertThat(step.value().value() / principal)
                .isCloseTo(1 - terms.grantElement().value(), within(1e-9));
    }

    private DebtBurden burden() {
        return (DebtBurden) state.first(PublicDebtModel::burden);
    }
}
