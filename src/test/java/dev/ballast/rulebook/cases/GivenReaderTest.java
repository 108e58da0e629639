package dev.ballast.rulebook.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.declared.Extensions;
import dev.ballast.fact.About;
import dev.ballast.fact.Content;
import dev.ballast.fact.Direction;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.fact.Problem;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.SampleRules;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GivenReaderTest {

    private static final String THIN = "core.risk.thin-coverage";
    private static final Map<String, RuleCard> CARDS =
            Rulebook.load(RuleFiles.of(CaseTexts.all()).get(), SampleRules.vocabulary()).get().rules().stream()
                    .collect(Collectors.toMap(RuleCard::id, Function.identity()));
    private static final Threshold FLOOR = new Threshold("debt.coverage.floor", "", Ratio.of(1), "The floor");
    private static final Threshold WEAK = new Threshold("debt.service.cap", "weak", Share.of(0.1), "The cap");

    private final Problems problems = new Problems();

    @Test
    void gives_a_finding_the_subject_and_direction_of_its_rule() {
        assertThat(others("findings: [{rule: " + THIN + "}, {rule: " + THIN + ", about: facility f}]"))
                .containsExactly(
                        new Finding(THIN, "debt", Direction.LESS, About.organisation("Acme")),
                        new Finding(THIN, "debt", Direction.LESS, About.facility("f")));
    }

    @Test
    void reads_every_kind_of_silence() {
        assertThat(others("silences: {content: [" + THIN + "], not_applicable: [Tenor, core.playbook.add-debt], "
                        + "not_assessed: [{what: Coverage, about: organisation Meta Platforms, missing: [/a, /b]}]}"))
                .containsExactly(
                        new Content(THIN),
                        new NotApplicable("Tenor", "the case says so"),
                        new NotApplicable("core.playbook.add-debt", "the case says so"),
                        new NotAssessed("Coverage", About.organisation("Meta Platforms"), List.of("/a", "/b")));
    }

    @Test
    void refuses_a_silence_about_nothing_that_is_known() {
        others("silences: {not_applicable: [Tenors]}");
        assertThat(problems.list()).extracting(Problem::fix).containsExactly("Did you mean Tenor?");
    }

    @Test
    void refuses_a_subject_without_a_kind() {
        others("findings: [{rule: " + THIN + ", about: Acme}]");
        others("silences: {not_assessed: [{what: Tenor, about: '', missing: [/a]}]}");

        assertThat(problems.list())
                .extracting(Problem::code, Problem::found)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("wrong-value", "Acme"),
                        org.assertj.core.groups.Tuple.tuple("wrong-value", "nothing"));
    }

    @Test
    void replaces_a_threshold_and_keeps_unit_key_and_title() {
        assertThat(thresholds("thresholds: {debt.coverage.floor: 1.30}"))
                .containsExactly(new Threshold("debt.coverage.floor", "", Ratio.of(1.3), "The floor"));
        assertThat(thresholds("thresholds: {debt.service.cap/weak: 0.2}"))
                .containsExactly(new Threshold("debt.service.cap", "weak", Share.of(0.2), "The cap"));
    }

    @Test
    void refuses_a_threshold_without_its_key_and_a_value_without_its_unit() {
        thresholds("thresholds: {debt.service.cap: 0.2}");
        thresholds("thresholds: {debt.coverage.floor: USD 5}");

        assertThat(problems.list())
                .extracting(each -> each.code() + " " + each.found())
                .containsExactly("unknown-name debt.service.cap", "wrong-value USD 5");
    }

    @Test
    void gives_nothing_where_a_case_gives_nothing() {
        assertThat(others("")).isEmpty();
        assertThat(thresholds("")).isEmpty();
        assertThat(reader("").facts()).isEmpty();
    }

    private List<Fact> others(String given) {
        return reader(given).others();
    }

    private List<Threshold> thresholds(String given) {
        return reader(given).thresholds(List.of(FLOOR, WEAK));
    }

    private GivenReader reader(String given) {
        String text = "- name: A name\n  kind: silent\n  as_of: 2026-06-30\n  expect: content\n  " + given + "\n";
        var located = new RecordReader(problems).fileOfList("a.cases.yaml", text, RuleCase.class);
        String any = "- {name: A name, kind: silent, as_of: 2026-06-30, expect: content}\n";
        return new GivenReader(
                located.isEmpty()
                        ? new RecordReader(new Problems())
                                .fileOfList("a.cases.yaml", any, RuleCase.class)
                                .get(0)
                        : located.get(0),
                CARDS,
                Extensions.NONE,
                SampleRules.vocabulary(),
                problems);
    }
}
