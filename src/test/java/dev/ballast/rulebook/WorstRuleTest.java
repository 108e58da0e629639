package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.fact.Fact;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What admission lets through costs in proportion to the facts, and not to a power of their number. */
class WorstRuleTest {

    /** Time on a processor, so that what else the machine does is not counted. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int ROUNDS = 5;
    private static final double NANOS_A_SECOND = 1e9;

    @ParameterizedTest
    @EnumSource(WorstRule.class)
    void finishes_the_largest_set_of_facts_in_a_second(WorstRule worst) {
        RulesInForce rules = worst.rules();
        List<Fact> facts = WorstRule.facts(WorstRule.MOST_OF_A_TYPE);
        double best = Double.MAX_VALUE;

        for (int round = 0; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            Judgement judgement = rules.judge(facts, "enterprise");
            best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / NANOS_A_SECOND);
            assertThat(judgement.matches().stream()
                            .filter(match -> match.rule().id().equals("sample.risk.worst"))
                            .count())
                    .isEqualTo(WorstRule.MOST_OF_A_TYPE);
        }

        System.out.printf("worst admitted rule, %s: %,d facts, %.3f s%n", worst, facts.size(), best);
        assertThat(best).isLessThan(1);
    }

    @Test
    void refuses_one_fact_more() {
        RulesInForce rules = WorstRule.JOINED.rules();
        List<Fact> facts = WorstRule.facts(WorstRule.MOST_OF_A_TYPE + 1);

        assertThatThrownBy(() -> rules.judge(facts, "enterprise"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 10,000 facts of type");
    }

    @Test
    void shows_twenty_of_the_facts_that_need_only_be_there() {
        Judgement judgement = WorstRule.BESIDE_FINDINGS.rules().judge(WorstRule.facts(150), "enterprise");

        assertThat(judgement.matches().stream()
                        .filter(match -> match.rule().id().equals("sample.risk.worst"))
                        .map(match -> match.facts().size())
                        .distinct())
                .containsExactly(1 + 6 * 20);
    }
}
