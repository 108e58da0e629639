package dev.ballast.rulebook.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.SampleRules;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.tree.Canonical;
import dev.ballast.rulebook.tree.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EnglishTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(Appraisal.vocabulary());
    private static final Rulebook SHIPPED =
            Rulebook.load(RuleFiles.in(Path.of("rules")).get(), VOCABULARY).get();

    @Test
    void says_what_has_to_hold() {
        assertThat(english("core.risk.thin-coverage"))
                .startsWith("floor is the threshold debt.coverage.floor.")
                .contains("There is a Coverage whose minimum is at or above floor and whose minimum is below lock up.");
        assertThat(english("core.playbook.hold-debt-while-cover-is-thin"))
                .endsWith(
                        "There is at least one Finding whose subject is equal to \u201cdebt-service\u201d and whose direction is equal to \u201cless\u201d.");
        assertThat(english("core.playbook.own-the-base-load"))
                .contains(
                        "There is an OrderedFleet whose fleet share is below its optimal low.",
                        "There is a BreakEven, called break even.",
                        "There is a FleetUse whose utilisation is at or above the utilisation high of break even.",
                        "The rule core.risk.liquidity-gap was assessed and found nothing.");
    }

    @Test
    void says_that_a_flag_is_up_or_down() {
        assertThat(english("core.risk.chips-before-power"))
                .anySatisfy(sentence -> assertThat(sentence).contains("whose chips ordered first is true"));
    }

    @TestFactory
    Stream<DynamicTest> reads_back_to_the_same_tree() {
        return Stream.concat(
                SHIPPED.trees().stream().map(rule -> test(rule, VOCABULARY)),
                SampleRules.rulebook().trees().stream().map(rule -> test(rule, SampleRules.vocabulary())));
    }

    private static DynamicTest test(Rule rule, Vocabulary vocabulary) {
        return DynamicTest.dynamicTest(
                rule.id(),
                () -> assertThat(new EnglishReader(vocabulary).read(English.of(rule)))
                        .isEqualTo(conditions(rule)));
    }

    /** What stands between when and then. */
    private static List<String> conditions(Rule rule) {
        List<String> lines = Canonical.text(rule).lines().map(String::strip).toList();
        return lines.subList(lines.indexOf("when") + 1, lines.indexOf("then"));
    }

    private static List<String> english(String id) {
        return English.of(SHIPPED.trees().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow());
    }
}
