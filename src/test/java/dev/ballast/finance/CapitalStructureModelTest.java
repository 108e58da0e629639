package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.CreditRating;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.Kind;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Count;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalStructureModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    @BeforeEach
    void values_debt_at_par() {
        profile.marginalRate = 0.05;
    }

    /** A bond of 5 % over eight years where the next one costs 9 %: 2.5 × annuity(4.5 %, 16) + 100 ÷ 1.045^16 = 77.53. */
    @Test
    void counts_debt_at_what_it_would_sell_for() {
        profile.marginalRate = 0.09;
        profile.shares(100, 9, 1.2, null);
        profile.bond("note", 100, 0.05, LocalDate.of(2034, 1, 1));

        double price = 2.5 * (1 - Math.pow(1.045, -16)) / 0.045 + 100 * Math.pow(1.045, -16);
        assertThat(structure().debtShare().value()).isCloseTo(price / (900 + price), within(1e-9));
    }

    @Test
    void rates_the_debt_of_today_at_its_share_of_value() {
        profile.shares(100, 9, 1.2, null);
        profile.bond("note", 100, 0.05, LocalDate.of(2034, 1, 1));

        // 100 of 1,000; a small company: 200 ÷ (100 × 4.40 %) is 45x
        assertThat(structure().debtShare()).isEqualTo(Share.of(0.1));
        assertThat(structure().consistentRatings()).isEqualTo(Count.ONE);
        assertThat(structure().worst()).isEqualTo(CreditRating.AAA);
        assertThat(structure().worstRate()).isEqualTo(Rate.of(0.044));
    }

    /**
     * 760 of debt. Small: A- at 4.90 % is 37.2 of interest and cover 5.37, an A-; no other rating holds. Large: A+ at
     * 4.72 % is 35.9 and 5.58, an A+; A at 4.80 % is 36.5 and 5.48, an A.
     */
    @ParameterizedTest
    @CsvSource({"100, 9, A-, 1", "600000000, 9, A, 2"})
    void asks_more_cover_of_a_small_company_than_of_a_large_one(double count, double price, String worst, double many) {
        double scale = count / 100;
        profile.operatingIncome = 200 * scale;
        profile.shares(count, price, 1.2, null);
        profile.bond("note", 760 * scale, 0.05, LocalDate.of(2034, 1, 1));

        assertThat(structure().worst().symbol()).isEqualTo(worst);
        assertThat(structure().consistentRatings().value()).isEqualTo(many);
    }

    @Test
    void finds_the_cheapest_share_of_debt_that_a_search_by_hand_finds() {
        profile.shares(100, 9, 1.2, null);
        profile.operatingIncome = 60;
        profile.bond("note", 100, 0.05, LocalDate.of(2034, 1, 1));

        // Unlevered beta 1.2 ÷ (1 + 0.75 × 100 ÷ 900). A small company needs 12.5x for AAA: 60 ÷ 12.5 = 4.8 of
        // interest,
        // which is 109 at 4.40 %. At 20 % the first rating that holds is worse, and what tax saves the spread takes.
        double beta = 1.2 / (1 + 0.75 / 9);
        double today = (0.0395 + 1.2 * 0.0446) * 0.9 + 0.044 * 0.75 * 0.1;
        // At 20 %: A- at 4.90 % is 9.8 and cover 6.12, an A; A at 4.80 % is 9.6 and 6.25, an A.
        double twenty = (0.0395 + beta * (1 + 0.75 * 0.25) * 0.0446) * 0.8 + 0.048 * 0.75 * 0.2;
        // At 30 %: BBB at 5.15 % is 15.45 and cover 3.88, a BB+; BB+ at 5.50 % is 16.5 and 3.64, a BB+;
        // BB at 5.78 % is 17.34 and 3.46, a BB; B+ at 6.56 % is 19.68 and 3.05, a BB.
        double thirty = (0.0395 + beta * (1 + 0.75 * 3 / 7) * 0.0446) * 0.7 + 0.0578 * 0.75 * 0.3;

        assertThat(structure().cheapestShare()).isEqualTo(Share.of(0.2));
        assertThat(twenty).isLessThan(Math.min(today, thirty));
        assertThat(structure().costGain().value()).isCloseTo(today - twenty, within(1e-10));
    }

    @Test
    void says_how_many_ratings_agree() {
        profile.shares(100, 9, 1.2, null);
        profile.operatingIncome = 60;
        profile.bond("note", 386, 0.05, LocalDate.of(2034, 1, 1));

        // 386 of debt: BB at 5.78 % is 22.3 and 2.69, a B+; B+ at 6.56 % is 25.3 and 2.37, a B; B at 6.95 % is 26.8 and
        // 2.24, a B; B- at 8.37 % is 32.3 and 1.86, a B-; CCC at 11.23 % is 43.3 and 1.38, a CCC; CC at 14.05 % is 54.2
        // and 1.11, a CC; C at 19.45 % is 75.1 and 0.80, a C as long as it is below 0.80.
        assertThat(structure().consistentRatings()).isEqualTo(Count.of(5));
        assertThat(structure().statement())
                .startsWith(
                        "At 30 % of debt in its value 5 ratings, from B to C, agree with the interest that each brings, at worst 19.45 % a year;");
    }

    /** Second method: the value at any share from the parts of it, and today's from itself. */
    @Test
    void takes_tax_saved_and_distress_apart() {
        profile.shares(100, 9, 1.2, null);
        profile.operatingIncome = 60;
        profile.bond("note", 386, 0.05, LocalDate.of(2034, 1, 1));
        var levered = (LeveredValue)
                CapitalStructureModel.of(FinanceEvidence.of(profile)).get(1);

        // C at 19.45 % is 75.1 of interest, of which income pays 60: a quarter of 60 ÷ 19.45 % is saved for ever. C
        // fails
        // in 80 of 100 cases and loses a quarter.
        double saving = 0.25 * 60 / 0.1945;
        assertThat(levered.saving().value()).isCloseTo(saving, within(1e-6));
        assertThat(levered.unlevered().value()).isCloseTo(1286 / 0.8 - saving, within(1e-6));
        assertThat(levered.distress().value()).isCloseTo(1286 / 0.8 * 0.2, within(1e-6));
        assertThat(levered.distressToSaving().value()).isCloseTo(1286 * 0.25 / saving, within(1e-6));
        assertThat(levered.gain().isPositive()).isTrue();
    }

    @Test
    void cannot_rate_without_shares_and_does_not_rate_a_state() {
        assertThat(facts())
                .isEqualTo(
                        NotAssessed.of(CapitalStructure.class, About.organisation("Northwind"), "/financing/equity"));
        profile.kind = Kind.SOVEREIGN;
        assertThat(facts()).isInstanceOf(NotApplicable.class);
    }

    private Fact facts() {
        return CapitalStructureModel.of(FinanceEvidence.of(profile)).get(0);
    }

    private CapitalStructure structure() {
        return (CapitalStructure) facts();
    }
}
