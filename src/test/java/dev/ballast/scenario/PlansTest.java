package dev.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.assess.Assessment;
import dev.ballast.assess.Trial;
import dev.ballast.rulebook.Severity;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlansTest {

    private static final Tried COREWEAVE = Tried.of("coreweave-mid-2025");
    private static final Plans PLANS = plans(COREWEAVE, 2);

    @Test
    void gives_the_same_answer_on_one_thread_and_on_eight() {
        assertThat(plans(COREWEAVE, 8)).isEqualTo(plans(COREWEAVE, 1));
    }

    @Test
    void never_does_two_things_to_one_line() {
        for (Plan plan : PLANS.frontier()) {
            var lines = new HashSet<String>();
            plan.parts()
                    .forEach(part -> part.edit()
                            .lines()
                            .keySet()
                            .forEach(
                                    line -> assertThat(lines.add(line)).as(line).isTrue()));
            assertThat(plan.edit().lines().keySet()).isEqualTo(lines);
        }
    }

    @Test
    void leaves_what_a_whole_assessment_of_the_changed_client_leaves() {
        Plan best = PLANS.best();
        Assessment then =
                Tried.ASSESSOR.assess(best.edit().on(COREWEAVE.evidence()).orElseThrow());

        assertThat(then.advice().recommendations().stream()
                        .filter(each -> each.rule().metadata().severity() == Severity.CRITICAL)
                        .map(each -> each.rule().id())
                        .sorted())
                .isEqualTo(best.musts());
        assertThat(best.musts()).doesNotContain("core.risk.liquidity-gap");
    }

    @Test
    void is_safer_with_every_step_and_worth_less() {
        for (int step = 1; step < PLANS.frontier().size(); step++) {
            Plan before = PLANS.frontier().get(step - 1);
            Plan after = PLANS.frontier().get(step);

            assertThat(after.isSaferThan(before)).isTrue();
            assertThat(after.value()).isLessThanOrEqualTo(before.value());
        }
        assertThat(PLANS.frontier()).hasSizeGreaterThan(1);
    }

    @Test
    void is_beaten_by_no_single_action() {
        for (Trial alone : COREWEAVE.trials()) {
            Plan single = plans(new Tried(COREWEAVE.evidence(), COREWEAVE.rules(), List.of(alone)), 1)
                    .best();

            assertThat(PLANS.frontier())
                    .anySatisfy(plan -> assertThat(plan.value() >= single.value() && !single.isSaferThan(plan))
                            .isTrue());
        }
    }

    @Test
    void tells_how_much_of_the_value_comes_of_following_them_together() {
        for (Plan plan : PLANS.frontier()) {
            double alone = plan.parts().stream()
                    .flatMap(part -> part.gain().stream())
                    .mapToDouble(gain -> gain.total().value())
                    .sum();
            plan.interaction().ifPresent(more -> assertThat(more.value()).isCloseTo(plan.value() - alone, within(1.0)));
        }
    }

    @Test
    void does_nothing_where_nothing_can_be_done_and_names_what_it_did_not_try() {
        var nothing = plans(new Tried(COREWEAVE.evidence(), COREWEAVE.rules(), List.of()), 1);

        assertThat(nothing.tried()).isEqualTo(1);
        assertThat(nothing.best().parts()).isEmpty();
        var weak = plans(Tried.of("weak-borrower"), 2);
        assertThat(weak.leftOut())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(weak.best().parts());
    }

    private static Plans plans(Tried tried, int threads) {
        return Plans.of(tried.evidence(), tried.rules(), tried.trials(), threads);
    }
}
