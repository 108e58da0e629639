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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TaxShieldModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    /** Disney, 2004: EBIT 2,805 at 37.3 % on a value of 69,769; without a limit and without early depreciation. */
    @ParameterizedTest(name = "{0} of debt")
    @CsvFileSource(files = "fixtures/published/cost-of-capital-disney-2004.csv", numLinesToSkip = 4)
    void reproduces_the_published_effective_tax_rate(
            double debtShare, String rating, double rate, double interest, String cover, double effectiveTax) {
        profile.operatingIncome = 2_805;
        profile.depreciation = 0;
        profile.plannedCapex = 0;
        profile.taxed(0.373, 0, 1, 0);
        profile.bond("debt", debtShare * 69_769, rate, LocalDate.of(2036, 1, 1));

        assertThat(shield().yearly().value() / (debtShare * 69_769 * rate)).isCloseTo(effectiveTax, within(1e-4));
    }

    /** Thirty billion of Meta's notes of October 2025 at 5.136 % and a tax rate of 25 % save about 0.39 billion a year. */
    @Test
    void shows_the_shield_of_a_giant_for_the_little_that_it_is() {
        profile.operatingIncome = 83_276;
        profile.plannedCapex = 0;
        profile.taxed(0.25, 0, 0.3, 1);
        profile.bond("notes", 30_000, 0.05136, LocalDate.of(2036, 1, 1));

        assertThat(shield().yearly().value()).isCloseTo(30_000 * 0.05136 * 0.25, within(1e-6));
        assertThat(shield().yearly().value()).isCloseTo(390, within(5.0));
    }

    /** Interest of 100 on EBIT of 200 and EBITDA of 300; planned silicon 75 a year, of which a fifth is in income already. */
    @ParameterizedTest
    @CsvSource({
        // limit of EBITDA: all, a third of it, nothing
        "0, 1, 0, 1",
        "0, 0.2, 0, 0.6",
        "0, 0, 0, 0",
        // losses leave 200 less 150
        "150, 1, 0, 0.5",
        "300, 1, 0, 0",
        // all of 75 at once is 60 sooner, and 200 − 60 − 100 is left
        "100, 1, 1, 0.4",
        // the first year of the five-year table of the IRS, 20 %, is what the books have: nothing sooner
        "150, 1, 0.2, 0.5"
    })
    void uses_no_more_than_law_losses_and_depreciation_leave(
            double losses, double limit, double firstYear, double used) {
        profile.taxed(0.25, losses, limit, firstYear);
        profile.bond("note", 1000, 0.1, LocalDate.of(2036, 1, 1));

        assertThat(shield().usedShare()).isEqualTo(Share.of(used));
        assertThat(shield().yearly()).isEqualTo(Money.of("USD", 25 * used));
    }

    /** Second method: the tax saved in every month of ten years, each discounted on its own. */
    @Test
    void is_worth_what_every_month_of_it_is_worth() {
        profile.taxed(0.25, 0, 1, 0);
        profile.bond("note", 1000, 0.06, LocalDate.of(2036, 1, 1));
        double worth = 0;
        for (int month = 1; month <= 120; month++) {
            worth += 1000 * 0.005 * 0.25 / StrictMath.pow(1.0075, month);
        }

        assertThat(shield().presentValue().value()).isCloseTo(worth, within(1e-6));
    }

    @Test
    void takes_all_of_a_limit_that_is_nothing() {
        profile.operatingIncome = -100;
        profile.taxed(0.25, 0, 0.3, 0);
        profile.bond("note", 1000, 0.06, LocalDate.of(2036, 1, 1));

        assertThat(shield().capUse()).isEqualTo(Share.of(100));
        assertThat(shield().usedShare()).isEqualTo(Share.ZERO);
        assertThat(shield().statement())
                .isEqualTo(
                        "Of a year's interest 0 % reduces tax, by USD 0; it takes 10,000 % of the limit and is worth USD 0 over the life of the debt.");
    }

    @Test
    void speaks_of_no_shield_without_interest_for_a_state_or_without_a_word_on_tax() {
        assertThat(fact()).isEqualTo(NotApplicable.of(TaxShield.class, "no debt bears interest"));
        profile.bond("note", 1000, 0.06, LocalDate.of(2036, 1, 1));
        assertThat(fact())
                .isEqualTo(NotAssessed.of(TaxShield.class, About.organisation("Northwind"), "/financials/tax"));
        profile.kind = Kind.SOVEREIGN;
        assertThat(fact()).isInstanceOf(NotApplicable.class);
    }

    private Fact fact() {
        return TaxShieldModel.of(FinanceEvidence.of(profile)).get(0);
    }

    private TaxShield shield() {
        return (TaxShield) fact();
    }
}
