package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.mutate.Fate;
import dev.ballast.rulebook.mutate.Mutation;
import dev.ballast.rulebook.solve.ShippedRules;
import org.junit.jupiter.api.Test;

/** Every threshold, operator and condition of the shipped rules, changed by itself, is noticed by a case. */
class MutationTest {

    private static final double MOST_SECONDS = 30;

    @Test
    void notices_every_change_of_a_rule() {
        long start = System.nanoTime();
        Mutation mutation = Rules.mutate(RuleFiles.bundled(), ShippedRules.DAY).get();
        double seconds = (System.nanoTime() - start) / 1e9;

        System.out.printf(
                "%d mutants, %d killed, %d proved equal, %d survived, in %.1f s%n",
                mutation.fates().size(),
                mutation.ended(Fate.End.KILLED).size(),
                mutation.ended(Fate.End.EQUIVALENT).size(),
                mutation.ended(Fate.End.SURVIVED).size(),
                seconds);
        mutation.ended(Fate.End.EQUIVALENT).forEach(fate -> System.out.println("equal: " + fate.mutant()));
        mutation.ended(Fate.End.SURVIVED)
                .forEach(fate -> System.out.println("survived: " + fate.mutant() + "\n" + fate.shown()));
        assertThat(mutation.ended(Fate.End.SURVIVED)).isEmpty();
        assertThat(mutation.isPassed()).isTrue();
        assertThat(seconds).isLessThan(MOST_SECONDS);
    }
}
