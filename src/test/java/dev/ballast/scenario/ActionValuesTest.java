package dev.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ballast.assess.Trial;
import dev.ballast.unit.Share;
import org.junit.jupiter.api.Test;

class ActionValuesTest {

    private static final String OWN = "core.playbook.own-the-base-load";
    private static final String RESERVE = "core.playbook.reserve-the-middle";
    private static final Tried QARAZ = Tried.of("energy-rich-sovereign");
    private static final ActionValues VALUES = ActionValues.of(QARAZ.evidence(), QARAZ.trials(), 200, 2);

    @Test
    void gives_the_same_answer_on_one_thread_and_on_eight() {
        assertThat(ActionValues.of(QARAZ.evidence(), QARAZ.trials(), 120, 8))
                .isEqualTo(ActionValues.of(QARAZ.evidence(), QARAZ.trials(), 120, 1));
    }

    @Test
    void spreads_around_what_the_trial_found_in_the_base_case() {
        double base = QARAZ.trial(OWN).gain().orElseThrow().total().value();
        Spread spread = value(OWN).value().orElseThrow();

        assertThat(base).isBetween(spread.p5().value(), spread.p95().value());
        assertThat(spread.p50()).isGreaterThan(spread.p5()).isLessThan(spread.p95());
    }

    @Test
    void puts_the_action_first_that_is_worth_most_and_counts_how_often_each_is() {
        assertThat(VALUES.actions().get(0).trial()).isEqualTo(QARAZ.trial(RESERVE));
        assertThat(VALUES.actions().stream()
                        .mapToDouble(each -> each.first().value())
                        .sum())
                .isLessThanOrEqualTo(1);
        assertThat(value(RESERVE).first().value()).isGreaterThan(0.5);
    }

    @Test
    void names_what_moves_the_value_with_the_value_at_both_ends_of_its_range() {
        assertThat(value(OWN).influences()).isNotEmpty().anySatisfy(each -> {
            assertThat(each.name()).isEqualTo("silicon.life");
            // Longer lived silicon is worth more to own.
            assertThat(each.low()).isLessThan(each.high());
        });
    }

    @Test
    void counts_short_cash_before_and_after_lines_are_committed() {
        var importer = Tried.of("importing-sovereign");
        var values = ActionValues.of(importer.evidence(), importer.trials(), 60, 2);
        var lines = values.actions().stream()
                .filter(each -> each.trial().equals(importer.trial("core.risk.liquidity-gap")))
                .findFirst()
                .orElseThrow();

        assertThat(values.breach()).isEqualTo(Share.of(1));
        assertThat(lines.breach().value()).isLessThan(1);
        assertThat(lines.helps()).isEqualTo(Share.of(1));
        assertThat(lines.value().orElseThrow().p95().value()).isNegative();
    }

    @Test
    void passes_over_what_is_withheld_and_refuses_a_count_that_makes_no_sense() {
        assertThat(VALUES.actions()).extracting(each -> each.trial().outcome()).containsOnly(Trial.Outcome.STANDS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionValues.of(QARAZ.evidence(), QARAZ.trials(), 0, 1))
                .withMessageContaining("ask for 1 to");
    }

    private static ActionValue value(String rule) {
        return VALUES.actions().stream()
                .filter(each -> each.trial().recommendation().rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
