package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CashLineTest {

    private static final double CLOSE = 1e-9;

    /** Lorie and Savage, Three Problems in Rationing Capital, 1955: a larger oil pump has yields of 25 % and of 400 %. */
    @Test
    void finds_both_yields_of_a_published_line_that_has_two() {
        var pump = line(-1600, 10_000, -10_000);

        assertThat(pump.rateOfReturn().outcome()).isEqualTo(YieldOutcome.SEVERAL_RATES);
        assertThat(pump.rateOfReturn().rates()).isEqualTo(2);
        assertThat(pump.rateOfReturn().rate()).isCloseTo(0.25, within(CLOSE));
        assertThat(pump.presentValue(4)).isCloseTo(0, within(CLOSE));
    }

    @Test
    void names_a_line_that_is_worth_something_at_every_rate() {
        // 1,000 − 3,000 + 2,500: the discriminant 9 − 10 is negative.
        assertThat(line(1000, -3000, 2500).rateOfReturn().outcome()).isEqualTo(YieldOutcome.GAINS_AT_EVERY_RATE);
        assertThat(line(0, 10, 10).rateOfReturn().outcome()).isEqualTo(YieldOutcome.GAINS_AT_EVERY_RATE);
    }

    @Test
    void names_a_line_that_loses_at_every_rate() {
        assertThat(line(-1000, 3000, -2500).rateOfReturn().outcome()).isEqualTo(YieldOutcome.LOSES_AT_EVERY_RATE);
        assertThat(line(-100, 0, 0).rateOfReturn().outcome()).isEqualTo(YieldOutcome.LOSES_AT_EVERY_RATE);
        assertThat(line(0, 0).rateOfReturn().outcome()).isEqualTo(YieldOutcome.LOSES_AT_EVERY_RATE);
    }

    @Test
    void has_no_modified_yield_of_nothing_laid_out() {
        assertThatIllegalArgumentException().isThrownBy(() -> line(0, 10).modifiedYield(0.1, 0.1));
        assertThat(line(-10, 0).modifiedYield(0.1, 0.1)).isEqualTo(-1);
    }

    @Test
    void counts_the_days_of_a_leap_year() {
        var overLeapDay = CashLine.monthly(LocalDate.of(2024, 1, 31), new double[] {0, 0, 100});

        // 31 March is 60 days on, with 29 February.
        assertThat(overLeapDay.presentValue(0.1)).isCloseTo(100 / Math.pow(1.1, 60 / 365.0), within(CLOSE));
    }

    /** Where outlays come first there is one yield at most, and the value falls with the rate until then. */
    @Test
    void is_worth_nothing_at_its_yield_and_less_at_a_higher_rate() {
        var random = new Random(71);
        for (int trial = 0; trial < 2000; trial++) {
            var flows = new double[2 + random.nextInt(60)];
            int outlays = 1 + random.nextInt(flows.length - 1);
            for (int month = 0; month < flows.length; month++) {
                flows[month] = (month < outlays ? -1 : 1) * random.nextDouble() * 1e6;
            }
            var line = CashLine.monthly(LocalDate.of(2026, 1, 31), flows);
            var found = line.rateOfReturn();

            if (found.outcome() == YieldOutcome.ONE_RATE) {
                double scale = 1e6 * flows.length * Math.max(1, Math.pow(1 + found.rate(), -flows.length / 12.0));
                assertThat(line.presentValue(found.rate())).isCloseTo(0, within(scale * CLOSE));
                assertThat(line.presentValue(found.rate() + 0.01 * (1 + found.rate())))
                        .isNegative();
            } else {
                assertThat(found.rates()).isZero();
            }
        }
    }

    private static CashLine line(double... flows) {
        var years = new double[flows.length];
        for (int at = 0; at < years.length; at++) {
            years[at] = at;
        }
        return CashLine.of(years, flows);
    }
}
