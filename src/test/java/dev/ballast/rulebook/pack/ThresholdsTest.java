package dev.ballast.rulebook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Problem;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.ThresholdTable;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

    private static final String FLOOR = PackTexts.THRESHOLDS;
    private static final String SECOND = """
                - from: 2026-07-01
                  value: 1.10
                  status: in-force
                  known_since: 2026-05-01
                  checked: 2026-11-01
                  source: {issuer: Ballast, title: A judgement of the house, kind: house}
            """.indent(0);

    @Test
    void is_in_force_from_its_day_until_the_day_of_the_next() {
        ThresholdTable table = accepted(FLOOR + SECOND);

        assertThat(inForce(table, "2024-12-31")).isEmpty();
        assertThat(inForce(table, "2025-01-01")).containsExactly("debt.coverage.floor  1.00x");
        assertThat(inForce(table, "2026-06-30")).containsExactly("debt.coverage.floor  1.00x");
        assertThat(inForce(table, "2026-07-01")).containsExactly("debt.coverage.floor  1.10x");
    }

    @Test
    void holds_while_under_review_and_until_superseded_but_not_while_proposed() {
        String proposed = SECOND.replace("in-force", "proposed");
        String reviewed = SECOND.replace("in-force", "under-review");
        String superseded = FLOOR.replace("in-force", "superseded");

        assertThat(inForce(accepted(FLOOR + proposed), "2026-12-31")).containsExactly("debt.coverage.floor  1.00x");
        assertThat(inForce(accepted(FLOOR + reviewed), "2026-12-31")).containsExactly("debt.coverage.floor  1.10x");
        assertThat(inForce(accepted(superseded + SECOND), "2026-01-01")).containsExactly("debt.coverage.floor  1.00x");
    }

    @Test
    void is_a_fact_with_unit_and_title() {
        assertThat(accepted(FLOOR).inForce(LocalDate.of(2026, 1, 1)))
                .containsExactly(new Threshold(
                        "debt.coverage.floor", "", Ratio.of(1.00), "The lowest cover at which debt service is paid"));
    }

    @Test
    void gives_each_unit_its_own_type() {
        String months = FLOOR.replace("unit: ratio", "unit: months");

        assertThat(accepted(months).units()).containsEntry("debt.coverage.floor", Unit.MONTHS);
        assertThat(accepted(months).inForce(LocalDate.of(2026, 1, 1)).get(0).months())
                .isEqualTo(Months.of(1));
    }

    @Test
    void has_one_value_for_each_case() {
        String weak = FLOOR.replace("values:", "by: debt-carrying capacity\n  values:")
                .replace("    - from", "    - key: weak\n      from");
        String strong = SECOND.replace("    - from: 2026-07-01", "    - key: strong\n      from: 2026-05-01");

        assertThat(inForce(accepted(weak + strong), "2026-05-01"))
                .containsExactly("debt.coverage.floor strong 1.10x", "debt.coverage.floor weak 1.00x");
        assertThat(inForce(accepted(weak + strong), "2026-04-30")).containsExactly("debt.coverage.floor weak 1.00x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: ratio | unit: money | wrong-value | 3 | share, ratio, rate, months, count, power, flop",
                "unit: ratio | unit: percent | wrong-value | 3 | share, ratio, rate, months, count, power, flop",
                "reads: floor-inclusive | reads: floor | wrong-value | 5 | floor-inclusive, floor-exclusive, cap-inclusive, cap-exclusive",
                "value: 1.00 | value: 1.51 | outside-bounds | 12 | 1.00 to 1.50",
                "value: 1.00 | value: 0.99 | outside-bounds | 12 | 1.00 to 1.50",
                "value: 1.00 | value: USD 1 | wrong-value | 12 | a plain decimal number such as 1.20",
                "high: 1.50 | high: 0.50 | bounds-crossed | 9 | a low end below the high end",
                "high: 1.50 | high: 1500 | wrong-scale | 9 | bounds of a ratio up to 1000",
                "known_since: 2025-01-01 | known_since: 2026-11-01 | retroactive | 11 | a reason under retroactive",
                "checked: 2026-11-01 | checked: 2024-12-31 | dates-crossed | 15 | a day not before known_since, 2025-01-01",
                "status: in-force | retroactive: since when\\n      status: in-force | retroactive | 13 | retroactive only where from is before known_since",
                "status: in-force | key: weak\\n      status: in-force | wrong-key | 13 | no key, as the entry has no by",
                "values: | by: class\\n  values: | wrong-key | 12 | a key for each class",
                "status: in-force | status: superseded | no-successor | 13 | superseded only where a later value holds",
                "title: A judgement of the house | title: Ballast handbook | hidden-judgement | 16 | a title that says that it is a judgement",
                "basis: house | basis: law | weak-source | 16 | kind primary, locator and quote for law, contract and standard",
                "basis: house | basis: contract | weak-source | 16 | kind primary, locator and quote for law, contract and standard",
                "basis: house | basis: standard | weak-source | 16 | kind primary, locator and quote for law, contract and standard",
                "kind: house | kind: memory | from-memory | 16 | a document that was read, or a judgement of the house that says so",
                "title: A judgement of the house, kind: house | title: A judgement on a table that we recall, kind: secondary | from-memory | 16 | a document that was read, or a judgement of the house that says so",
                "kind: house | kind: house, url: http://a.example | wrong-value | 16 | an address such as https://www.bis.org/basel_framework/",
                "kind: house | kind: house, url: javascript:alert(1) | wrong-value | 16 | an address such as https://www.bis.org/basel_framework/",
                "id: debt.coverage.floor | id: coverage | wrong-value | 1 | words in lower case joined by dots, such as debt.coverage.floor",
                "id: debt.coverage.floor | id: debt.c\u043Everage.floor | wrong-value | 1 | words in lower case joined by dots, such as debt.coverage.floor"
            })
    void refuses_with_line_and_reason(String good, String bad, String code, int line, String allowed) {
        String text = FLOOR.replace(good, bad.replace("\\n", "\n"));

        List<Problem> problems = refused(text);

        assertThat(problems).extracting(Problem::code).containsExactly(code);
        assertThat(problems.get(0).place().line()).isEqualTo(line);
        assertThat(problems.get(0).allowed()).isEqualTo(allowed);
    }

    @Test
    void refuses_two_values_in_force_on_one_day() {
        assertThat(refused(FLOOR + SECOND + SECOND))
                .extracting(Problem::toString)
                .containsExactly(
                        "core/thresholds.yaml:23:13 /0/values/2/from  two-in-force: found 2026-07-01; allowed: one value a key and day. Delete one, or move it.");
    }

    @Test
    void accepts_law_with_a_primary_source_locator_and_quote() {
        String law = FLOOR.replace("basis: house", "basis: law")
                .replace(
                        "{issuer: Ballast, title: A judgement of the house, kind: house}",
                        "{issuer: Bundestag, title: EnEfG, kind: primary, locator: § 11, quote: ab dem 1. Januar}");

        assertThat(inForce(accepted(law), "2026-01-01")).containsExactly("debt.coverage.floor  1.00x");
        assertThat(refused(law.replace("primary", "secondary")))
                .extracting(Problem::code)
                .containsExactly("weak-source");
        assertThat(refused(law.replace("locator: § 11, ", "")))
                .extracting(Problem::code)
                .containsExactly("weak-source");
        assertThat(refused(law.replace(", quote: ab dem 1. Januar", "")))
                .extracting(Problem::code)
                .containsExactly("weak-source");
    }

    @Test
    void lets_law_without_a_source_be_proposed() {
        String law = FLOOR.replace("basis: house", "basis: law").replace("in-force", "proposed");

        assertThat(inForce(accepted(law), "2026-12-31")).isEmpty();
    }

    @Test
    void keeps_a_number_from_memory_as_a_note_that_no_rule_compares_with() {
        String note = FLOOR.replace("kind: house", "kind: memory").replace("in-force", "proposed");

        assertThat(accepted(note).units()).containsKey("debt.coverage.floor");
        assertThat(inForce(accepted(note), "2026-12-31")).isEmpty();
    }

    @Test
    void refuses_law_from_memory_however_well_it_is_quoted() {
        String law = FLOOR.replace("basis: house", "basis: law")
                .replace(
                        "{issuer: Ballast, title: A judgement of the house, kind: house}",
                        "{issuer: Bundestag, title: \"EnEfG, as recalled\", kind: primary, locator: § 11, quote: 1.2}");

        assertThat(refused(law)).extracting(Problem::code).containsExactly("from-memory");
    }

    @Test
    void refuses_an_entry_without_values_that_hold_no_line() {
        assertThat(refused(FLOOR.replaceAll("(?s)values:.*", "values: []\n")))
                .extracting(Problem::found)
                .containsExactly("no values");
    }

    private static ThresholdTable accepted(String text) {
        var read = Packs.read(PackTexts.with("core/thresholds.yaml", text));
        assertThat(read.problems()).isEmpty();
        return read.get().get(0).thresholds();
    }

    private static List<Problem> refused(String text) {
        return Packs.read(PackTexts.with("core/thresholds.yaml", text)).problems();
    }

    private static List<String> inForce(ThresholdTable table, String asOf) {
        return table.inForce(LocalDate.parse(asOf)).stream()
                .map(each -> each.id() + " " + each.key() + " " + each.quantity())
                .toList();
    }
}
