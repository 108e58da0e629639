package dev.ballast.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Asked;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

    private static final String CAPEX = "/financials/planned_capex";
    private static final String RATE = "/financing/marginal_rate_decimal";
    private static final String POWER = "/compute/facilities/0/it_power_mw";
    private static final String AGE = "/financing/instruments/0/collateral/age_months";
    private static final String LEVERAGE = "/financing/max_leverage_covenant_ratio";
    private static final String COUNT = "/compute/fleet/accelerators_count";
    private static final String HOUR = "/compute/fleet/rental_price_per_hour";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                CAPEX + "; 1.2bn; 1200000000",
                CAPEX + "; EUR 3,400m; 3400000000",
                CAPEX + "; €3,400 million; 3400000000",
                CAPEX + "; 3'400'000'000; 3400000000",
                CAPEX + "; 3 400 000 000; 3400000000",
                CAPEX + "; 1.25 billion EUR; 1250000000",
                CAPEX + "; 0.5tn; 500000000000",
                CAPEX + "; -318m; -318000000",
                CAPEX + "; EUR −318m; -318000000",
                CAPEX + "; (318m); -318000000",
                CAPEX + "; EUR 1450; 1450",
                CAPEX + "; 0; 0",
                RATE + "; 6.5 %; 0.065",
                RATE + "; 6.5%; 0.065",
                RATE + "; 650 bp; 0.065",
                RATE + "; 6.5 per cent; 0.065",
                RATE + "; 0.065; 0.065",
                POWER + "; 120 MW; 120",
                POWER + "; 1.2GW; 1200",
                POWER + "; 900 kW; 0.9",
                AGE + "; 18 months; 18",
                AGE + "; 1.5 years; 18",
                LEVERAGE + "; 4.5x; 4.5",
                COUNT + "; 12,000; 12000",
                COUNT + "; 12k GPUs; refused",
                COUNT + "; 64k; 64000",
                HOUR + "; 2.90; 2.9",
                HOUR + "; EUR 2.9; 2.9"
            })
    void reads_what_people_write(String line, String typed, String number) {
        Typed read = new NumberReader(Asked.of(line), "EUR").read(typed);

        if (number.equals("refused")) {
            assertThat(read.fault()).isNotNull();
        } else {
            assertThat(read).isEqualTo(new Typed(trimmed(number), null));
        }
    }

    private static BigDecimal trimmed(String number) {
        var exact = new BigDecimal(number);
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                CAPEX + "; USD 3,400m; Convert it: the amounts of this profile are in EUR, not in USD.",
                CAPEX + "; $3,400m; Convert it: the amounts of this profile are in EUR, not in $.",
                CAPEX + "; 3,4bn; Write a point before decimals: 3.4.",
                CAPEX + "; 3.400.000,50; Write a point before decimals: 3400000.50.",
                CAPEX + "; 3.400.000; 'Write a point before decimals only, and thousands in threes: 1,234.5.'",
                CAPEX + "; 1450; 'Write 1450m if millions are meant, or EUR 1450 if it is that small.'",
                CAPEX + "; 120 MW; '“MW” measures power; write an amount, such as 1.2bn, 3,400m or 3400000000.'",
                CAPEX
                        + "; 5 %; '“%” measures a part of a whole; write an amount, such as 1.2bn, 3,400m or 3400000000.'",
                CAPEX
                        + "; 5 lots; '“lots” is no unit that is known here; write an amount, such as 1.2bn, 3,400m or 3400000000.'",
                CAPEX + "; much; 'Write an amount, such as 1.2bn, 3,400m or 3400000000.'",
                RATE + "; EUR 5; 'EUR is a currency; write a part of the whole, such as 6.5 % or 0.065.'",
                RATE + "; 5m; '“m” measures a large number; write a part of the whole, such as 6.5 % or 0.065.'",
                POWER + "; 120 MWh; '“MWh” measures energy; write power, such as 120 MW or 1.2 GW.'",
                AGE + "; 18 %; '“%” measures a part of a whole; write a span of time, such as 18 months or 1.5 years.'"
            })
    void refuses_another_unit_and_says_what_to_write(String line, String typed, String fix) {
        Typed read = new NumberReader(Asked.of(line), "EUR").read(typed);

        assertThat(read.value()).isNull();
        assertThat(read.fault())
                .isEqualTo(new Fault(typed, Measure.of(Asked.of(line).sort()).words(), fix));
    }

    @Test
    void takes_any_currency_while_that_of_the_profile_is_not_known_and_a_dollar_for_every_dollar() {
        var capex = Asked.of(CAPEX);

        assertThat(new NumberReader(capex, "").read("CHF 3m").fault()).isNull();
        assertThat(new NumberReader(capex, "USD").read("$3m").fault()).isNull();
        assertThat(new NumberReader(capex, "SGD").read("$3m").fault()).isNull();
    }

    @Test
    void does_not_read_a_text_longer_than_a_number_can_be() {
        Fault fault =
                new NumberReader(Asked.of(CAPEX), "EUR").read("1".repeat(61)).fault();

        assertThat(fault).isNotNull();
    }
}
