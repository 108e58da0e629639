package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.Kind;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EquityCaseModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    @Test
    void counts_the_shares_that_the_gap_would_take() {
        profile.plannedCapex = 345;
        profile.shares(100, 10, 1, null);

        // 345 − 250 is raised at 10 × 0.95: ten shares. Holders own 100 of 110 shares of a business worth 1,095.
        assertThat(equity().raise()).isEqualTo(Money.of("USD", 95));
        assertThat(equity().dilution()).isEqualTo(Share.of(10.0 / 110));
        assertThat(equity().costOfIssue()).isEqualTo(Money.of("USD", 1000 - 1095.0 * 100 / 110));
    }

    @Test
    void counts_what_shares_are_worth_above_their_price_as_given_away() {
        profile.plannedCapex = 345;
        profile.shares(100, 10, 1, 15.0);

        // Worth 1,500 before and 1,595 after, of which 100 of 110 shares are left to those who held them.
        assertThat(equity().costOfIssue()).isEqualTo(Money.of("USD", 1500 - 1595.0 * 100 / 110));
    }

    /** 345 of plan over 250 of cash flow: 95 in 10 shares at 10 less 5 %. 60 earned, 15 of interest on 300 at 5 %. */
    @Test
    void spreads_what_is_earned_over_more_shares_or_takes_new_interest_off_it() {
        profile.marginalRate = 0.06;
        profile.operatingIncome = 60;
        profile.plannedCapex = 345;
        profile.shares(100, 10, 1, null);
        profile.bond("note", 300, 0.05, LocalDate.of(2034, 1, 1));

        double shares = 1 / equity().dilution().value();
        double fresh = 100 / (1 - 1 / shares) - 100;
        assertThat(equity().earningsWithShares()).isEqualTo(Money.of("USD", 45 / (100 + fresh)));
        assertThat(equity().earningsWithDebt()).isEqualTo(Money.of("USD", (45 - 95 * 0.06) / 100));
    }

    @Test
    void finds_that_an_issue_above_value_pays_its_holders() {
        profile.plannedCapex = 345;
        profile.shares(100, 10, 1, 5.0);

        assertThat(equity().costOfIssue().value()).isNegative();
    }

    @Test
    void raises_nothing_for_a_plan_within_cash_flow() {
        profile.shares(100, 10, 1, 12.0);

        assertThat(equity().raise()).isEqualTo(Money.of("USD", 0));
        assertThat(equity().dilution()).isEqualTo(Share.ZERO);
        assertThat(equity().costOfIssue()).isEqualTo(Money.of("USD", 0));
        assertThat(equity().distressSaved()).isEqualTo(Money.of("USD", 0));
    }

    /** A small company that earns 60 on 300 of debt, worth 1,000 with the plan: BB; with 100 more of debt C, by the table. */
    @Test
    void prices_the_ratings_that_debt_would_lose() {
        profile.marginalRate = 0.05;
        profile.operatingIncome = 60;
        profile.plannedCapex = 350;
        profile.shares(100, 6, 1, null);
        profile.bond("note", 300, 0.05, LocalDate.of(2034, 1, 1));

        // 300: BB at 5.78 % covers 3.46x; B+ 3.05x is a BB, B 2.88x a B+, B- 2.39x a B, CCC 1.78x a B-, CC 1.42x a CCC,
        // C 1.03x a CC, D 0.87x a CC: BB is worst. 400: C at 19.45 % covers 0.77x, a C, and D at 22.95 % 0.65x, a C.
        assertThat(equity().distressSaved().value()).isCloseTo(0.25 * 1000 * (0.80 - 0.1220), within(1e-6));
    }

    @Test
    void asks_for_shares_and_asks_no_state() {
        assertThat(fact())
                .isEqualTo(NotAssessed.of(EquityCase.class, About.organisation("Northwind"), "/financing/equity"));
        profile.kind = Kind.SOVEREIGN;
        assertThat(fact()).isInstanceOf(NotApplicable.class);
    }

    private Fact fact() {
        return EquityCaseModel.of(FinanceEvidence.of(profile)).get(0);
    }

    private EquityCase equity() {
        return (EquityCase) fact();
    }
}
