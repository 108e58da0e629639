package dev.ballast.rulebook.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with case files, by line and reason. */
class CaseFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Coverage: {minimum: 0.87} | Coverages: {minimum: 0.87} | 5 unknown-fact: Coverages -> Did you mean Coverage?",
                "{minimum: 0.87} | {minimum: 0.87, averege: 1} | 5 unknown-component: averege -> Did you mean average?",
                "{minimum: 0.87} | {minimum: 0.87x} | 5 wrong-value: 0.87x -> Write one as allowed.",
                "{minimum: 0.87} | {minimum: [0.87]} | 5 wrong-value: a list -> Write one as allowed.",
                "{minimum: 0.87} | {minimum: 0.87, inputs: none} | 5 unknown-component: inputs -> Delete it.",
                "{minimum: 0.87} | {minimum: 0.87, shortfall: 5} | 5 wrong-value: 5 -> Write one as allowed.",
                "{minimum: 0.87} | {minimum: 0.87, shortfall: XXQ 5} | 5 wrong-value: XXQ 5 -> Write one as allowed.",
                "{minimum: 0.87} | {minimum: 0.87, about: Acme} | 5 wrong-value: Acme -> Write one as allowed.",
                "{minimum: 0.87} | {average: 0.87} | 5 unstated: no minimum -> State it.",
                "{minimum: 0.87} | 0.87 | 5 wrong-value: 0.87 -> Write one component a line.",
                "{minimum: 0.87} | [{minimum: 0.87}, {minimum: 0.9}] | 5 doubled-fact: a second Coverage -> Delete one of the two.",
                "kind: past-boundary | kind: past | 26 wrong-value: past -> Write one as allowed.",
                "as_of: 2026-06-30 | as_of: today | 3 wrong-value: today -> Write one as allowed.",
                "as_of: 2026-06-30 | as_of: 2024-06-30 | 3 not-in-force: 2024-06-30 -> Move the day.",
                "expect: not-applicable | expect: notapplicable | 49 wrong-value: notapplicable -> Did you mean not-applicable?",
                "expect: not-applicable | expect: {silent: yes} | 49 unknown-key: silent -> Delete it.",
                "expect: not-applicable | expect: {fires: {}} | 49 empty: no match -> Say about whom it fires.",
                "organisation Half: | Half: | 73 wrong-value: Half -> Write one as allowed.",
                "minimum: 1.00} | minimum: 1.01} | 18 off-boundary: no figure at a limit -> Set the figure to the limit.",
                "name: Twice is paid | name: Seven eighths are paid | 11 doubled-name: Seven eighths are paid -> Say what differs.",
                "what: Coverage, | what: Coverags, | 40 unknown-name: Coverags -> Did you mean Coverage?",
                "[/financials/prior_year] | [] | 40 empty: nothing missing -> Say what is missing.",
                "debt.coverage.floor: 1.15 | debt.coverage.flor: 1.15 | 57 unknown-name: debt.coverage.flor -> Did you mean debt.coverage.floor?",
                "debt.coverage.floor: 1.15 | debt.coverage.floor: 115 % | 57 wrong-value: 115 % -> Write one as allowed.",
                "organisation_kind: sovereign | organisation_kind: Sovereign | 46 wrong-value: Sovereign -> Write one as allowed.",
                "fixture: half-payer | fixture: ../half | 67 wrong-value: ../half -> Write one as allowed.",
                "removals: [/compute/demand] | removal: [/compute/demand] | 70 unknown-key: removal -> Did you mean removals?",
                "kind: profile | kind: fires | 64 wrong-start: kind and start differ -> Mend one of the two."
            })
    void refuses_with_line_and_suggestion(String good, String bad, String expected) {
        assertThat(CaseTexts.THIN_CASES).contains(good);

        List<Problem> problems = problems(replaceFirst(CaseTexts.THIN_CASES, good, bad));

        assertThat(problems)
                .extracting(
                        each -> "%d %s: %s -> %s".formatted(each.place().line(), each.code(), each.found(), each.fix()))
                .contains(expected);
    }

    @Test
    void refuses_a_profile_with_facts_beside_it() {
        String both = CaseTexts.THIN_CASES.replace("  profile:\n", "  organisation_kind: enterprise\n  profile:\n");

        assertThat(problems(both)).extracting(Problem::code).containsExactly("wrong-start");
    }

    @Test
    void refuses_a_kind_that_expects_the_contrary() {
        String silent = replaceFirst(CaseTexts.THIN_CASES, "kind: fires", "kind: silent");
        String fires = CaseTexts.THIN_CASES.replace(
                "kind: silent\n  as_of: 2026-06-30\n  facts", "kind: fires\n  as_of: 2026-06-30\n  facts");
        String missing = CaseTexts.THIN_CASES.replace("expect: not-assessed", "expect: content");

        assertThat(problems(silent)).extracting(Problem::found).containsExactly("silent that expects fires");
        assertThat(problems(fires)).extracting(Problem::found).containsExactly("fires that expects content");
        assertThat(problems(missing)).extracting(Problem::found).containsExactly("missing that expects content");
    }

    @Test
    void demands_every_kind_that_a_rule_of_this_shape_needs() {
        String only = CaseTexts.THIN_CASES.substring(0, CaseTexts.THIN_CASES.indexOf("- name: Twice"));
        String profile = CaseTexts.THIN_CASES.substring(CaseTexts.THIN_CASES.indexOf("- name: A client"));

        assertThat(problems(only + profile))
                .extracting(Problem::toString)
                .containsExactly("core/risk/thin-coverage.cases.yaml  missing-case: found no case of kind silent, "
                        + "boundary, past-boundary, missing; allowed: fires, silent, boundary, past-boundary, missing. "
                        + "Add the cases.");
    }

    @Test
    void demands_that_a_rule_turns_at_its_boundary() {
        String agreeing = CaseTexts.THIN_CASES.replace("kind: past-boundary", "kind: fires")
                + CaseTexts.THIN_CASES
                        .substring(
                                CaseTexts.THIN_CASES.indexOf("- name: Twice"),
                                CaseTexts.THIN_CASES.indexOf("- name: Exactly"))
                        .replace("Twice", "Thrice")
                        .replace("silent", "past-boundary");

        assertThat(problems(agreeing)).extracting(Problem::code).containsExactly("no-turn");
    }

    @Test
    void demands_a_blocked_case_of_a_rule_that_reads_another() {
        var texts = CaseTexts.all();
        texts.put(CaseTexts.ADD, CaseTexts.ADD_CASES.replace("kind: blocked", "kind: silent"));

        assertThat(CaseTexts.runner(texts, CaseTexts.halfPayer()).problems())
                .extracting(Problem::found)
                .containsExactly("no case of kind blocked");
    }

    @Test
    void demands_one_case_of_the_pack_that_starts_from_a_profile() {
        String none = CaseTexts.THIN_CASES.substring(0, CaseTexts.THIN_CASES.indexOf("- name: A client"));

        assertThat(problems(none))
                .extracting(each -> each.place().file() + ": " + each.found())
                .containsExactly("core: no case of kind profile");
    }

    @Test
    void refuses_findings_and_silences_of_rules_that_nobody_knows() {
        var texts = CaseTexts.all();
        String unknown = CaseTexts.ADD_CASES
                .replace("- rule: core.risk.thin-coverage", "- rule: core.risk.thin-cover")
                .replace("content: [core.risk.thin-coverage]", "content: [core.risk.thin-coverag]");
        texts.put(CaseTexts.ADD, unknown);

        assertThat(CaseTexts.runner(texts, CaseTexts.halfPayer()).problems())
                .extracting(each -> each.place().line() + " " + each.fix())
                .containsExactly(
                        "7 Did you mean core.risk.thin-coverage?",
                        "19 Did you mean core.risk.thin-coverage?",
                        "28 Did you mean core.risk.thin-coverage?");
    }

    private static String replaceFirst(String text, String good, String bad) {
        int at = text.indexOf(good);
        return text.substring(0, at) + bad + text.substring(at + good.length());
    }

    private static List<Problem> problems(String thinCases) {
        return CaseTexts.runner(CaseTexts.withThin(thinCases), CaseTexts.halfPayer())
                .problems();
    }
}
