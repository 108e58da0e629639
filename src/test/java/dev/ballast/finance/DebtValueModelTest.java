package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DebtValueModelTest {

    private static final LocalDate IN_TEN_YEARS = LocalDate.of(2036, 1, 1);

    private final ProfileBuilder profile = new ProfileBuilder();

    /** The notes of October 2025 at par on the first day of a coupon: about 10.6 years, derived from their printed terms. */
    @Test
    void measures_the_duration_of_metas_notes() throws IOException {
        profile.asOf = LocalDate.of(2025, 11, 15);
        for (String line : Files.readAllLines(Path.of("fixtures/published/meta-notes-2025-10.csv"))) {
            if (line.startsWith("meta-")) {
                String[] cells = line.split(",", -1);
                double rate = Double.parseDouble(cells[2]);
                profile.bond(cells[0], Double.parseDouble(cells[1]), rate, LocalDate.parse(cells[3]));
                profile.trading(1);
            }
        }

        assertThat(value().duration().value() / 12).isCloseTo(10.6, within(0.05));
        assertThat(value().priceShare()).isEqualTo(Share.ONE);
        // Weighted by principal and maturity alike the coupon is 5.136 %.
        assertThat(traded().yield().value()).isCloseTo(0.05136, within(5e-5));
    }

    @Test
    void stands_at_par_where_the_next_debt_costs_as_much() {
        profile.bond("note", 100, profile.marginalRate, IN_TEN_YEARS);
        profile.loan("loan", 300, profile.marginalRate, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PAYMENT);
        profile.ballooning(0.4);

        assertThat(value().priceShare().value()).isCloseTo(1, within(1e-9));
        assertThat(value().value().value()).isCloseTo(400, within(1e-6));
        assertThat(facts().get(1)).isInstanceOf(NotApplicable.class);
    }

    /** Closed form of a level loan: value by the annuity; duration by the derivative of its logarithm. */
    @Test
    void values_a_level_loan_as_its_annuity_does() {
        profile.marginalRate = 0.06;
        profile.loan("loan", 300, 0.09, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PAYMENT);
        double payment = 300 * 0.0075 / (1 - Math.pow(1.0075, -60));
        double annuity = (1 - Math.pow(1.005, -60)) / 0.005;

        assertThat(value().value().value()).isCloseTo(payment * annuity, within(1e-6));
        // Months to the average unit of value of n payments: (1 + i) / i − n / ((1 + i)^n − 1)
        assertThat(value().duration().value()).isCloseTo(1.005 / 0.005 - 60 / (Math.pow(1.005, 60) - 1), within(1e-6));
    }

    @Test
    void counts_coupons_of_europe_once_a_year() {
        profile.currency = Currency.getInstance("EUR");
        profile.marginalRate = 0.06;
        profile.bond("note", 100, 0.05, IN_TEN_YEARS);

        double annuity = (1 - Math.pow(1.06, -10)) / 0.06;
        assertThat(value().value().value()).isCloseTo(5 * annuity + 100 * Math.pow(1.06, -10), within(1e-6));
    }

    /** Second-order check: what duration and convexity leave of a full revaluation shrinks with the cube of the rise. */
    @Test
    void foresees_a_revaluation_to_the_third_order() {
        var random = new Random(5);
        for (int trial = 0; trial < 500; trial++) {
            double rate = 0.02 + random.nextDouble() * 0.08;
            double yield = 0.01 + random.nextDouble() * 0.1;
            LocalDate maturity = LocalDate.of(2026, 1, 1).plusDays(400 + random.nextInt(14_000));
            var bond = Coupons.inDollars(LocalDate.of(2026, 1, 1), maturity, rate);
            var now = bond.worth(yield, Coupons.PAR);

            double off = left(bond, now, yield, 0.001);
            double offAtHalf = left(bond, now, yield, 0.0005);

            assertThat(Math.abs(off)).isLessThan(1e-5 * now.value());
            assertThat(off / offAtHalf).isCloseTo(8, within(0.4));
        }
    }

    private static double left(Coupons bond, Worth now, double yield, double rise) {
        return bond.worth(yield + rise, Coupons.PAR).value() - now.value() - now.change(rise);
    }

    @Test
    void asks_the_market_what_traded_debt_yields() {
        profile.marginalRate = 0.05;
        profile.bond("note", 100, 0.05, IN_TEN_YEARS).trading(0.9);
        profile.loan("loan", 300, 0.05, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PRINCIPAL);

        // Second method: at its yield, twice a year, the bond is worth 90.
        double half = traded().yield().value() / 2;
        double annuity = (1 - Math.pow(1 + half, -20)) / half;
        assertThat(2.5 * annuity + 100 * Math.pow(1 + half, -20)).isCloseTo(90, within(1e-6));
        assertThat(traded().tradedShare()).isEqualTo(Share.of(0.25));
        assertThat(traded().priceShare()).isEqualTo(Share.of(0.9));
        assertThat(traded().yieldAboveMarginal())
                .isEqualTo(Rate.of(traded().yield().value() - 0.05));
        assertThat(value().priceShare().value()).isCloseTo((90 + 300) / 400.0, within(1e-9));
    }

    @Test
    void yields_what_a_traded_loan_pays() {
        profile.loan("loan", 300, 0.07, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PAYMENT)
                .trading(1);

        assertThat(traded().yield().value()).isCloseTo(0.07, within(1e-9));
    }

    @Test
    void lists_the_price_and_says_nothing_of_no_debt() {
        profile.bond("note", 100, 0.05, IN_TEN_YEARS).trading(0.9);
        assertThat(facts().get(1).inputs().list())
                .extracting(Input::at)
                .contains("/financing/instruments/0/detail/market_price_share");
        profile.instruments.clear();
        assertThat(facts()).allSatisfy(fact -> assertThat(fact).isInstanceOf(NotApplicable.class));
    }

    private List<Fact> facts() {
        return DebtValueModel.of(FinanceEvidence.of(profile));
    }

    private DebtValue value() {
        return (DebtValue) facts().get(0);
    }

    private TradedDebt traded() {
        return (TradedDebt) facts().get(1);
    }
}
