package dev.ballast.rulebook.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.fact.About;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.fact.Place;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.cases.Outcome.Verdict;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.YamlText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final String RULE = "core.risk.thin-coverage";

    @Test
    void knows_each_silence_of_a_rule_from_those_of_others() {
        var missing = new NotAssessed(RULE, About.organisation("Acme"), List.of("Coverage"));

        assertThat(verdict(new Content("core.risk.other"), new Content(RULE))).isEqualTo(Verdict.CONTENT);
        assertThat(verdict(new Content("core.risk.other"), missing)).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(verdict(new NotApplicable(RULE, "it speaks to states"))).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void refuses_a_judgement_that_says_nothing_of_the_rule() {
        assertThatThrownBy(() -> verdict(new Content("core.risk.other")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("neither a finding nor a silence of core.risk.thin-coverage");
    }

    @Test
    void is_printed_as_case_files_say_it() {
        var fires = new TreeMap<>(Map.of("instrument b", List.of("two"), "instrument a", List.of("one", "more")));

        assertThat(new Outcome(Verdict.FIRES, fires)).hasToString("""
                        fires
                          instrument a
                            - one
                            - more
                          instrument b
                            - two""");
        assertThat(Outcome.silence(Verdict.NOT_ASSESSED)).hasToString("not-assessed");
    }

    @Test
    void is_read_from_what_it_prints_as() {
        assertThat(read("content")).isEqualTo(Outcome.silence(Verdict.CONTENT));
        assertThat(read("not-applicable")).isEqualTo(Outcome.silence(Verdict.NOT_APPLICABLE));
        assertThat(read("{fires: {instrument a: [one, more]}}"))
                .isEqualTo(new Outcome(Verdict.FIRES, new TreeMap<>(Map.of("instrument a", List.of("one", "more")))));
    }

    @Test
    void passes_a_case_exactly_when_the_words_are_equal() {
        var place = new Place("a.cases.yaml", 3, 3, "/1");

        assertThat(new CaseResult(RULE, "A name", "silent", place, "content", "content"))
                .hasToString("passed core.risk.thin-coverage: A name");
        assertThat(new CaseResult(RULE, "A name", "silent", place, "content", "not-assessed"))
                .hasToString("""
                        FAILED core.risk.thin-coverage: A name (a.cases.yaml:3:3 /1)
                        expected content
                        came not-assessed""");
    }

    private static Verdict verdict(Fact... silences) {
        return Outcome.of(new Judgement(List.of(), List.of(silences), Map.of(), List.of(), List.of()), RULE)
                .verdict();
    }

    private static Outcome read(String text) {
        var problems = new Problems();
        var node = YamlText.read("a.cases.yaml", "expect: " + text, problems).orElseThrow();
        return new ExpectReader(problems).read(node.at("/expect")).orElseThrow();
    }
}
