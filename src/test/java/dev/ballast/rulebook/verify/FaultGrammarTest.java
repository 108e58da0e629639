package dev.ballast.rulebook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.rulebook.RuleFiles;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The grammar of faults is broad enough, and every seed spoils something. */
class FaultGrammarTest {

    private static final int FEWEST_KINDS = 20;
    private static final long FEWEST_SEEDS = 3;

    @Test
    void writes_every_kind_of_fault_at_least_three_times() {
        Map<String, Long> kinds = FaultGrammar.seeds().stream()
                .collect(Collectors.groupingBy(Seed::kind, TreeMap::new, Collectors.counting()));

        assertThat(kinds).hasSizeGreaterThanOrEqualTo(FEWEST_KINDS);
        assertThat(kinds.values()).allMatch(seeds -> seeds >= FEWEST_SEEDS);
    }

    @Test
    void spoils_the_files_with_every_seed() {
        Map<String, String> sound = RuleFiles.bundled().get().texts();

        assertThat(FaultGrammar.seeds())
                .allSatisfy(seed -> assertThat(
                                seed.spoil().apply(new SpoiltRules(sound)).texts())
                        .isNotEqualTo(sound));
    }
}
