package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.Kind;
import dev.ballast.profile.OffBalanceSheet;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LeverageModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    @Test
    void adds_what_promises_weigh_to_the_debt() {
        profile.marginalRate = 0;
        profile.bond("note", 300, 0.05, LocalDate.of(2034, 1, 1));
        profile.promising(240.0, 80.0, 360.0);

        // Without interest leases weigh 240, guarantees 80 ÷ 4, and of 360 over 36 months the last 24, 240.
        assertThat(commitments().stated()).isEqualTo(Money.of("USD", 680));
        assertThat(commitments().asDebt()).isEqualTo(Money.of("USD", 500));
        assertThat(commitments().toDebt()).isEqualTo(Share.of(5.0 / 3));
        // EBITDA is 200 + 100; the ceiling at BBB is 3.0x, so 900 may be owed
        assertThat(leverage().reported()).isEqualTo(Ratio.of(1));
        assertThat(leverage().adjusted()).isEqualTo(Ratio.of(800.0 / 300));
        assertThat(leverage().ceiling()).isEqualTo(Ratio.of(3));
        assertThat(leverage().excess()).isEqualTo(Money.of("USD", 0));
    }

    /** Second method: every payment discounted on its own. */
    @Test
    void discounts_leases_and_purchases_month_by_month_at_the_marginal_rate() {
        profile.promising(1200.0, 0.0, 720.0);
        double worth = 0;
        for (int month = 1; month <= 120; month++) {
            worth += 10 / StrictMath.pow(1.0075, month);
        }
        for (int month = 13; month <= 36; month++) {
            worth += 20 / StrictMath.pow(1.0075, month);
        }

        assertThat(commitments().asDebt().value()).isCloseTo(worth, within(1e-6));
        assertThat(leverage().excess().value()).isCloseTo(worth - 900, within(1e-6));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "fixtures/published/level-payments.csv", numLinesToSkip = 3)
    void is_worth_the_loan_whose_published_payments_they_are(
            String id, double rate, double periods, double principal, double payment, double tolerance) {
        assertThat(payment * AdjustedDebt.annuity(rate, periods))
                .as(id)
                .isCloseTo(principal, within(tolerance * principal));
    }

    @Test
    void takes_purchases_of_the_next_year_from_the_spending_plan_and_not_twice() {
        profile.offBalanceSheet = new OffBalanceSheet(
                profile.money(0), Months.of(120), profile.money(0), Share.ZERO, profile.money(360), Months.of(12));

        assertThat(commitments().stated()).isEqualTo(Money.of("USD", 360));
        assertThat(commitments().asDebt()).isEqualTo(Money.of("USD", 0));
    }

    @Test
    void says_at_least_while_one_promise_is_unknown_and_keeps_the_whole_unassessed() {
        profile.bond("note", 300, 0.05, LocalDate.of(2034, 1, 1));
        profile.promising(null, 80.0, 360.0);

        assertThat(commitments().complete()).isFalse();
        assertThat(commitments().statement())
                .startsWith("Commitments off the balance sheet amount to at least USD 440 ");
        assertThat(facts().get(1))
                .isEqualTo(NotAssessed.of(
                        Leverage.class,
                        About.organisation("Northwind"),
                        "/financing/off_balance_sheet/leases_not_commenced"));
    }

    @Test
    void knows_nothing_of_promises_that_nobody_mentions() {
        assertThat(facts().get(0))
                .isEqualTo(NotAssessed.of(
                        DebtLikeCommitments.class, About.organisation("Northwind"), "/financing/off_balance_sheet"));
        assertThat(facts().get(1)).isInstanceOf(NotAssessed.class);
    }

    @Test
    void takes_none_for_an_answer() {
        profile.promising(0.0, 0.0, 0.0);

        assertThat(commitments().asDebt()).isEqualTo(Money.of("USD", 0));
        assertThat(commitments().toDebt()).isEqualTo(Share.ZERO);
        assertThat(leverage().adjusted()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void weighs_promises_beside_no_debt_at_the_cap() {
        profile.promising(100.0, 0.0, 0.0);

        assertThat(commitments().toDebt()).isEqualTo(Share.of(100));
        assertThat(pointers(facts().get(0))).contains("assumption:coverage.cap");
    }

    @Test
    void holds_a_business_without_earnings_to_a_ceiling_of_nothing() {
        profile.operatingIncome = -300;
        profile.bond("note", 50, 0.05, LocalDate.of(2034, 1, 1));
        profile.promising(0.0, 40.0, 0.0);

        assertThat(leverage().excess()).isEqualTo(Money.of("USD", 60));
        assertThat(leverage().statement()).contains("at least 100x EBITDA as reported");
    }

    @Test
    void names_terms_and_rate_of_promises_that_weigh_something_only() {
        profile.promising(0.0, 40.0, 0.0);

        assertThat(pointers(facts().get(1)))
                .containsExactly(
                        "/financing/off_balance_sheet/leases_not_commenced",
                        "/financing/off_balance_sheet/residual_value_guarantees",
                        "/financing/off_balance_sheet/guarantee_call_share",
                        "/financing/off_balance_sheet/purchase_commitments",
                        "/financials/latest_year/operating_income",
                        "/financials/latest_year/depreciation",
                        "/financing/rating_floor",
                        "assumption:leverage.ceiling.bbb");
    }

    @Test
    void has_no_words_for_a_state() {
        profile.kind = Kind.SOVEREIGN;
        profile.promising(1.0, 1.0, 1.0);

        assertThat(facts()).allMatch(NotApplicable.class::isInstance);
    }

    private static List<String> pointers(Fact fact) {
        return fact.inputs().list().stream().map(Input::at).toList();
    }

    private List<Fact> facts() {
        return LeverageModel.of(FinanceEvidence.of(profile));
    }

    private DebtLikeCommitments commitments() {
        return (DebtLikeCommitments) facts().get(0);
    }

    private Leverage leverage() {
        return (Leverage) facts().get(1);
    }
}
