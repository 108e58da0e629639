package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.finance.Limit;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HeldTest {

    private static Held held(String component, Operator operator, Object value, Object limit, String source) {
        return new Held(Samples.coverage(1), component, operator, value, limit, source);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void says_what_held_and_by_how_much(Held held, String sentence) {
        assertThat(held.sentence()).isEqualTo(sentence);
    }

    static Stream<Arguments> sentences() {
        String floor = "debt.coverage.floor";
        return Stream.of(
                Arguments.of(
                        held("minimum", Operator.LESS, Ratio.of(0.87), Ratio.ONE, floor),
                        "minimum 0.87x is below 1.00x (debt.coverage.floor), by 0.13x"),
                Arguments.of(
                        held("minimum", Operator.AT_LEAST, Ratio.ONE, Ratio.ONE, floor),
                        "minimum 1.00x is at or above 1.00x (debt.coverage.floor), exactly"),
                Arguments.of(
                        held("tailMonths", Operator.LESS, Months.of(-7), Months.ZERO, Held.CONSTANT),
                        "tail months -7 months is below 0 months, by 7 months"),
                Arguments.of(
                        held(
                                "utilisation",
                                Operator.AT_MOST,
                                Share.of(0.3),
                                Share.of(0.42),
                                "BreakEven.utilisationLow"),
                        "utilisation 30 % is at or below 42 % (BreakEven.utilisationLow), by 12 percentage points"),
                Arguments.of(
                        held("utilisation", Operator.AT_LEAST, Share.of(0.43), Share.of(0.42), Held.CONSTANT),
                        "utilisation 43 % is at or above 42 %, by 1 percentage point"),
                Arguments.of(
                        held("cost", Operator.MORE, Money.of("USD", 5e6), Money.of("USD", 2e6), "Materiality.amount"),
                        "cost USD 5.00 million is above USD 2.00 million (Materiality.amount), by USD 3.00 million"),
                Arguments.of(
                        held("monthsUnderWater", Operator.UNEQUAL, Months.of(3), Months.ZERO, Held.CONSTANT),
                        "months under water 3 months is different from 0 months, by 3 months"),
                Arguments.of(held("available", Operator.EQUAL, true, true, Held.CONSTANT), "available = yes"),
                Arguments.of(
                        held("binding", Operator.EQUAL, Limit.CASH_FLOW, Limit.CASH_FLOW, Held.CONSTANT),
                        "binding is cash flow"),
                Arguments.of(
                        held("binding", Operator.UNEQUAL, Limit.CASH_FLOW, Limit.RATING, Held.CONSTANT),
                        "binding is different from rating"));
    }

    @Test
    void never_prints_figures_in_another_order_than_they_stand() {
        Held held = held("minimum", Operator.LESS, Ratio.of(1.1499), Ratio.of(1.15), "debt.coverage.lock-up");

        assertThat(held.sentence()).isEqualTo("minimum 1.1499x is below 1.1500x (debt.coverage.lock-up), by 0.0001x");
    }

    @ParameterizedTest
    @MethodSource("margins")
    void measures_the_margin_in_the_unit_of_the_figures(Quantity value, Quantity limit, Quantity margin) {
        assertThat(held("x", Operator.UNEQUAL, value, limit, Held.CONSTANT).margin())
                .contains(margin);
        assertThat(held("x", Operator.UNEQUAL, limit, value, Held.CONSTANT).margin())
                .contains(margin);
    }

    static Stream<Arguments> margins() {
        return Stream.of(
                Arguments.of(Ratio.of(0.87), Ratio.of(1), Ratio.of(0.13)),
                Arguments.of(Share.of(0.5), Share.of(0.2), Share.of(0.3)),
                Arguments.of(Rate.of(0.09), Rate.of(0.05), Rate.of(0.04)),
                Arguments.of(Months.of(-6), Months.of(6), Months.of(12)),
                Arguments.of(Count.of(5), Count.of(3), Count.of(2)),
                Arguments.of(Power.of(100), Power.of(25), Power.of(75)),
                Arguments.of(Money.of("EUR", 5), Money.of("EUR", 3), Money.of("EUR", 2)));
    }

    @Test
    void has_no_margin_between_words() {
        assertThat(held("available", Operator.EQUAL, true, true, Held.CONSTANT).margin())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void compares_as_its_symbol_says(String symbol, List<Boolean> belowEqualAbove) {
        Operator operator = Operator.parse(symbol).orElseThrow();

        assertThat(List.of(
                        operator.holds(Ratio.ZERO, Ratio.ONE),
                        operator.holds(Ratio.ONE, Ratio.ONE),
                        operator.holds(Ratio.ONE, Ratio.ZERO)))
                .isEqualTo(belowEqualAbove);
        assertThat(operator.symbol()).isEqualTo(symbol);
    }

    static Stream<Arguments> comparisons() {
        return Stream.of(
                Arguments.of("<", List.of(true, false, false)),
                Arguments.of("<=", List.of(true, true, false)),
                Arguments.of(">", List.of(false, false, true)),
                Arguments.of(">=", List.of(false, true, true)),
                Arguments.of("==", List.of(false, true, false)),
                Arguments.of("!=", List.of(true, false, true)));
    }

    @Test
    void knows_six_symbols_and_no_others() {
        assertThat(Stream.of("=", "=>", "<>", "===", "in").map(Operator::parse)).allMatch(Optional::isEmpty);
    }
}
