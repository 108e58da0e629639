package dev.ballast.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Working.Operator;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

    @Test
    void reads_from_left_to_right_as_a_step_does() {
        var formula = new Arithmetic();

        formula.add(Operator.PLUS, new Placed("A1", 7));
        formula.add(Operator.MINUS, new Placed("A2", 1));
        formula.add(Operator.TIMES, new Placed("A3", 4));
        formula.add(Operator.PLUS, new Placed("A4", 6));
        formula.add(Operator.OVER, new Placed("A5", 3));

        assertThat(formula).hasToString("((A1-A2)*A3+A4)/A5");
        assertThat(formula.value()).isEqualTo(10);
    }

    @Test
    void begins_with_what_is_taken_away() {
        var formula = new Arithmetic();

        formula.add(Operator.MINUS, new Placed("A1", 2));
        formula.add(Operator.TIMES, new Placed("A2", 3));

        assertThat(formula).hasToString("-A1*A2");
        assertThat(formula.value()).isEqualTo(-6);
    }
}
