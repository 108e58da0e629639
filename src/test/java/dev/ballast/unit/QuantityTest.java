package dev.ballast.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @Test
    void says_itself_with_its_unit() {
        assertThat(Ratio.of(1.08)).hasToString("1.08x");
        assertThat(Share.of(0.4304)).hasToString("43 %");
        assertThat(Share.of(0.0054)).hasToString("0.5 %");
        assertThat(Share.of(0)).hasToString("0 %");
        assertThat(Share.of(0.0144)).hasToString("1.4 %");
        assertThat(Share.of(0.05)).hasToString("5 %");
        assertThat(Share.of(0.0996)).hasToString("10 %");
        assertThat(Share.of(-0.0348)).hasToString("-3.5 %");
        assertThat(Rate.of(0.05136)).hasToString("5.14 % a year");
        assertThat(Months.of(1)).hasToString("1 month");
        assertThat(Months.of(0.97)).hasToString("1 month");
        assertThat(Months.of(2.68)).hasToString("2.7 months");
        assertThat(Months.of(27.4)).hasToString("27 months");
        assertThat(Count.of(100_000)).hasToString("100,000");
        assertThat(Power.of(2064)).hasToString("2,064 MW");
        assertThat(Power.of(0.132)).hasToString("132 kW");
        assertThat(Power.of(0.0405).print(1)).isEqualTo("40.5 kW");
        assertThat(Power.of(1)).hasToString("1 MW");
        assertThat(Power.ZERO).hasToString("0 MW");
    }

    @Test
    void rounds_money_to_three_digits_and_names_its_scale() {
        assertThat(Money.of("USD", 84_230_000)).hasToString("USD 84.2 million");
        assertThat(Money.of("USD", 145.06e9)).hasToString("USD 145 billion");
        assertThat(Money.of("EUR", -2_500)).hasToString("EUR -2,500");
        assertThat(Money.of("USD", 2.034)).hasToString("USD 2.03");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refuses_what_is_not_a_finite_number(double value) {
        assertThatThrownBy(() -> Ratio.of(value)).hasMessageContaining("finite");
    }

    @Test
    void keeps_ten_significant_digits() {
        assertThat(Ratio.of(0.1 + 0.2)).isEqualTo(Ratio.of(0.3));
        assertThat(Ratio.of(1.00000000049)).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(1.0000000006)).isNotEqualTo(Ratio.ONE);
    }

    @Test
    void refuses_to_mix_currencies() {
        assertThatThrownBy(() -> Money.of("USD", 1).plus(Money.of("EUR", 1))).hasMessageContaining("do not mix");
        assertThatThrownBy(() -> Money.of("USD", 1).compareTo(Money.of("EUR", 1)))
                .hasMessageContaining("do not mix");
    }

    @Test
    void counts_months_by_calendar_and_days() {
        assertThat(Months.between(LocalDate.of(2026, 1, 31), LocalDate.of(2027, 1, 31)))
                .isEqualTo(Months.of(12));
        assertThat(Months.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 16)))
                .isEqualTo(Months.of(0.5));
        assertThat(Months.between(LocalDate.of(2026, 4, 16), LocalDate.of(2026, 4, 1)))
                .isEqualTo(Months.of(-0.5));
    }

    @Test
    void recovers_capital_as_published_by_epoch_for_a_gigawatt_site() {
        // USD 11,433 million of facility cost at 8 % over 14 years is published as USD 1,387 million a year.
        assertThat(Rate.of(0.08).capitalRecovery(14) * 11_433).isCloseTo(1387, within(1387 * 0.005));
        assertThat(Rate.ZERO.capitalRecovery(5)).isEqualTo(0.2);
    }
}
