package dev.ballast.rulebook.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of the bundled rules that start from facts; those that start from a profile run where models are seen. */
class CoreCasesTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(Appraisal.vocabulary());

    private static final FactsOfProfile NO_MODELS =
            (fixture, changes, asOf, extensions) -> Checked.refused(List.of(new Problem(
                    new Place(fixture, 0, 0, ""), "no-models", fixture, "facts alone", "Run it above the models.")));

    @TestFactory
    Stream<DynamicTest> agrees_with_every_case_that_starts_from_facts() {
        return core().get().run().stream()
                .filter(each -> !each.kind().equals("profile"))
                .map(each -> DynamicTest.dynamicTest(
                        each.rule() + ": " + each.name(),
                        () -> assertThat(each.came()).isEqualTo(each.expected())));
    }

    @Test
    void shows_of_every_rule_what_a_rule_of_its_shape_must_show() {
        assertThat(core().problems()).isEmpty();
    }

    @Test
    void reads_every_threshold_from_the_side_that_it_names() {
        assertThat(ReadsCheck.problems(rulebook())).isEmpty();
    }

    private static Checked<CaseRunner> core() {
        return CaseRunner.of(RuleFiles.bundled().get(), rulebook(), VOCABULARY, NO_MODELS);
    }

    private static Rulebook rulebook() {
        return Rulebook.load(RuleFiles.bundled().get(), VOCABULARY).get();
    }
}
