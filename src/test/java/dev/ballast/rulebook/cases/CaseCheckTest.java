package dev.ballast.rulebook.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Problem;
import dev.ballast.rulebook.cases.RuleCase.Kind;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What a case must state, and where its boundary lies, for rules of every shape. */
class CaseCheckTest {

    private static final String FILE = "core/risk/sample.cases.yaml";

    @Test
    void finds_the_boundary_at_the_zero_of_a_unit() {
        String when = "Tenor( tailMonths < Months.ZERO )";
        String imports = "import dev.ballast.finance.Tenor\nimport dev.ballast.unit.Months\n";

        assertThat(boundary(imports, when, "Tenor: {tailMonths: 0}")).isEmpty();
        assertThat(boundary(imports, when, "Tenor: {tailMonths: 1}")).containsExactly("off-boundary");
    }

    @Test
    void finds_the_boundary_at_a_threshold_that_the_case_replaces() {
        String imports = "import dev.ballast.fact.Threshold\nimport dev.ballast.timeline.Coverage\n";
        String when = "$floor : Threshold( id == \"debt.coverage.floor\" )\n    Coverage( minimum < $floor.ratio )";
        String replaced = "  thresholds: {debt.coverage.floor: 1.30}\n";

        assertThat(boundary(imports, when, "Coverage: {minimum: 1.30}\n" + replaced))
                .isEmpty();
        assertThat(boundary(imports, when, "Coverage: {minimum: 1.00}\n" + replaced))
                .containsExactly("off-boundary");
    }

    @Test
    void finds_the_boundary_at_a_figure_of_another_fact() {
        String imports = "import dev.ballast.finance.DebtRoom\nimport dev.ballast.finance.Materiality\n";
        String when = "$material : Materiality( )\n    DebtRoom( amount > $material.amount )";

        assertThat(boundary(imports, when, "{DebtRoom: {amount: USD 5}, Materiality: {amount: USD 5}}"))
                .isEmpty();
        assertThat(boundary(imports, when, "{DebtRoom: {amount: USD 6}, Materiality: {amount: USD 5}}"))
                .containsExactly("off-boundary");
    }

    @Test
    void finds_the_boundary_at_a_figure_of_the_same_fact() {
        String imports = "import dev.ballast.timeline.PowerGap\n";
        String when = "PowerGap( medianMonths < p90Months )";

        assertThat(boundary(imports, when, "PowerGap: {about: facility f, medianMonths: 6, p90Months: 6}"))
                .isEmpty();
        assertThat(boundary(imports, when, "PowerGap: {about: facility f, medianMonths: 6, p90Months: 7}"))
                .containsExactly("off-boundary");
    }

    @Test
    void asks_for_no_boundary_of_a_rule_that_reads_flags_alone() {
        String imports = "import dev.ballast.finance.DebtRoom\n";

        assertThat(boundary(imports, "DebtRoom( available == false )", "DebtRoom: {available: false}"))
                .isEmpty();
    }

    @Test
    void asks_for_every_component_that_any_pattern_reads() {
        String imports = "import dev.ballast.finance.DebtRoom\nimport dev.ballast.finance.Materiality\n";
        String when = "$material : Materiality( )\n    DebtRoom( amount > $material.amount )";

        assertThat(problems(rule(imports, when), "fires", "{DebtRoom: {available: true}, Materiality: {}}"))
                .filteredOn(each -> each.code().equals("unstated"))
                .extracting(Problem::found)
                .containsExactly("no amount", "no amount");
    }

    @Test
    void asks_for_both_sides_of_a_comparison_within_a_fact() {
        String imports = "import dev.ballast.timeline.PowerGap\n";

        assertThat(problems(rule(imports, "PowerGap( medianMonths < p90Months )"), "fires", "PowerGap: {itMw: 5}"))
                .filteredOn(each -> each.code().equals("unstated"))
                .extracting(Problem::found)
                .containsExactly("no medianMonths", "no p90Months");
    }

    @Test
    void asks_for_boundary_cases_only_where_a_rule_has_a_limit() {
        String room = "import dev.ballast.finance.DebtRoom\n";
        String tenor = "import dev.ballast.finance.Tenor\nimport dev.ballast.unit.Months\n";
        String gap = "import dev.ballast.timeline.PowerGap\n";

        assertThat(lacking(rule(room, "DebtRoom( available == false )"))).isEqualTo("no case of kind silent, missing");
        assertThat(lacking(rule(gap, "PowerGap( medianMonths < p90Months )")))
                .isEqualTo("no case of kind silent, missing");
        assertThat(lacking(rule(tenor, "Tenor( tailMonths < Months.ZERO )")))
                .isEqualTo("no case of kind silent, boundary, past-boundary, missing");
    }

    @Test
    void knows_what_each_kind_is_for() {
        assertThat(Kind.values())
                .extracting(Enum::name)
                .containsExactly("FIRES", "SILENT", "BOUNDARY", "PAST_BOUNDARY", "MISSING", "BLOCKED", "PROFILE");
    }

    private static String lacking(String rule) {
        return problems(rule, "fires", "{}").stream()
                .filter(each -> each.code().equals("missing-case"))
                .map(Problem::found)
                .findFirst()
                .orElse("");
    }

    private static List<String> boundary(String imports, String when, String facts) {
        return problems(rule(imports, when), "boundary", facts).stream()
                .map(Problem::code)
                .filter(code -> code.equals("off-boundary") || code.equals("unstated"))
                .toList();
    }

    /** A rule in a file of its own beside the two of the pack. */
    private static String rule(String imports, String when) {
        String text =
                CaseTexts.THIN_RULE.replace("thin-coverage", "sample").replace("Debt service is not paid", "Sample");
        int firstImport = text.indexOf("import");
        int global = text.indexOf("global");
        String head = text.substring(0, firstImport) + imports + "\n" + text.substring(global, text.indexOf("when"));
        return head + "when\n    " + when + "\nthen\n    findings.add( kcontext );\nend\n";
    }

    private static List<Problem> problems(String rule, String kind, String facts) {
        SortedMap<String, String> texts = CaseTexts.all();
        texts.put("core/risk/sample.drl", rule);
        String flow = facts.startsWith("{") ? "  facts: " + facts : "  facts:\n    " + facts;
        String expect = kind.equals("fires") ? "{fires: {organisation Acme: [words]}}" : "content";
        texts.put(
                FILE,
                "- name: A name\n  kind: " + kind + "\n  as_of: 2026-06-30\n" + flow + "\n  expect: " + expect + "\n");
        return CaseTexts.runner(texts, CaseTexts.halfPayer()).problems().stream()
                .filter(each -> each.place().file().equals(FILE))
                .toList();
    }
}
