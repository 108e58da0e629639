package dev.ballast.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingTest {

    private static final Currency DOLLAR = Currency.getInstance("USD");

    @Test
    void says_a_step_with_the_names_and_values_of_its_terms() {
        var step = only(
                Draft.in(DOLLAR).plus("cash", 1_132e6).over("service", 4_871e6).make("cover", Ratio.of(1132.0 / 4871)));

        assertThat(step.sentence()).isEqualTo("cover 0.232x = cash USD 1.132 billion ÷ service USD 4.871 billion");
    }

    @Test
    void brackets_a_sum_that_is_multiplied_or_divided() {
        var step = only(Draft.in(DOLLAR)
                .plus("last year", 86e6)
                .plus("the year before", 70e6)
                .over("years", Count.of(2))
                .minus("reserve", 8e6)
                .make("mean", 70e6));

        assertThat(step.sentence())
                .isEqualTo(
                        "mean USD 70.00 million = (last year USD 86.00 million + the year before USD 70.00 million) ÷ years 2 − reserve USD 8.000 million");
    }

    @Test
    void finds_the_parts_that_raise_a_figure_behind_the_steps_that_made_them() {
        var working = Draft.in(DOLLAR)
                .plus("capital expenditure", 3_900e6)
                .plus("interest", 400e6)
                .make("uses", 4_300e6)
                .plus("cash", 1_300e6)
                .make("sources", 1_300e6)
                .plus("uses", 4_300e6)
                .minus("sources", 1_300e6)
                .make("missing", 3_000e6)
                .done();

        assertThat(working.raising(Money.of("USD", 3_000e6)))
                .extracting(Working.Term::name)
                .containsExactly("capital expenditure", "interest");
        assertThat(working.raising(Money.of("USD", 1))).isEmpty();
    }

    @Test
    void refuses_a_step_that_is_made_of_nothing() {
        assertThatThrownBy(() -> new Working.Step("cover", Ratio.ONE, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cover");
    }

    private static Working.Step only(Draft draft) {
        return draft.done().steps().get(0);
    }
}
