package dev.ballast.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CashLineTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "fixtures/published/present-values.csv", numLinesToSkip = 3)
    void reproduces_printed_present_values_and_yields(
            String id, String function, double rate, String flows, double expected, double tolerance, String source) {
        double[] line =
                Stream.of(flows.split(" ")).mapToDouble(Double::parseDouble).toArray();

        double found = switch (function) {
            case "IRR" -> CashLine.rateOfReturn(line);
            case "NPV" -> CashLine.presentValue(line, rate) / (1 + rate);
            default -> CashLine.presentValue(line, rate);
        };

        assertThat(found).as(source).isCloseTo(expected, within(tolerance));
    }

    @Test
    void is_worth_nothing_at_its_yield() {
        double[] line = {-70_000, 12_000, -3_000, 18_000, 21_000, 40_000};

        assertThat(CashLine.presentValue(line, CashLine.rateOfReturn(line))).isCloseTo(0, within(1e-6));
    }

    @Test
    void ends_at_the_least_yield_when_nothing_comes_back() {
        assertThat(CashLine.rateOfReturn(new double[] {-100, 0, 0})).isEqualTo(-0.99);
    }

    @Test
    void ends_at_the_most_when_nothing_is_laid_out() {
        assertThat(CashLine.rateOfReturn(new double[] {0, 10, 10})).isEqualTo(1);
    }
}
