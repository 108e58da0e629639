package dev.ballast.rulebook.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Checked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class CaseRunnerTest {

    @Test
    void passes_every_kind_of_case() {
        assertThat(run(CaseTexts.all()))
                .extracting(each -> each.kind() + " " + each.isPassed() + ": " + each.name())
                .containsExactly(
                        "fires true: Room and cover",
                        "silent true: No room",
                        "blocked true: Cover is thin",
                        "missing true: Whether cover is thin is not known",
                        "fires true: Seven eighths are paid",
                        "silent true: Twice is paid",
                        "boundary true: Exactly once is enough",
                        "past-boundary true: A hundredth less is not",
                        "missing true: Cover is not known",
                        "silent true: A state has other ways",
                        "fires true: A stricter floor catches more",
                        "profile true: A client that pays half");
    }

    @Test
    void shows_what_was_expected_and_what_came() {
        String wrong =
                CaseTexts.THIN_CASES.replace("0.87x is below 1.00x (debt.coverage.floor), by 0.13x", "0.87x is low");

        CaseResult result = run(CaseTexts.withThin(wrong)).get(4);

        assertThat(result.toString()).isEqualTo("""
                        FAILED core.risk.thin-coverage: Seven eighths are paid (core/risk/thin-coverage.cases.yaml:1:3 /0)
                        expected fires
                          organisation Acme
                            - minimum 0.87x is low
                        came fires
                          organisation Acme
                            - minimum 0.87x is below 1.00x (debt.coverage.floor), by 0.13x""");
    }

    @Test
    void fails_when_a_rule_is_silent_for_another_reason() {
        String wrong = CaseTexts.THIN_CASES.replace("expect: not-applicable", "expect: content");

        assertThat(run(CaseTexts.withThin(wrong)))
                .filteredOn(each -> !each.isPassed())
                .extracting(CaseResult::expected, CaseResult::came)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("content", "not-applicable"));
    }

    @Test
    void fails_when_a_rule_fires_about_somebody_else() {
        String wrong = CaseTexts.THIN_CASES.replace("organisation Half", "organisation Other");

        assertThat(run(CaseTexts.withThin(wrong)))
                .filteredOn(each -> !each.isPassed())
                .extracting(CaseResult::name)
                .containsExactly("A client that pays half");
    }

    @Test
    void hands_fixture_changes_and_date_to_the_models() {
        var asked = new ArrayList<String>();
        FactsOfProfile noting = (fixture, changes, asOf, extensions) -> {
            asked.add(fixture + " " + changes + " " + asOf);
            return CaseTexts.halfPayer().of(fixture, changes, asOf, extensions);
        };

        CaseTexts.runner(CaseTexts.all(), noting).get().run();

        List<Change> changes =
                List.of(new Change("/financials/planned_capex", "145000000000"), new Change("/compute/demand", null));
        assertThat(asked).containsExactly("half-payer " + changes + " " + LocalDate.of(2026, 6, 30));
    }

    @Test
    void fails_when_the_profile_is_refused() {
        String wrong = CaseTexts.THIN_CASES.replace("fixture: half-payer", "fixture: nobody");

        assertThat(run(CaseTexts.withThin(wrong)))
                .filteredOn(each -> !each.isPassed())
                .extracting(CaseResult::came)
                .containsExactly("a profile that is refused: "
                        + "[nobody  no-fixture: found nobody; allowed: half-payer. Rename it.]");
    }

    @Test
    void gives_the_same_results_again() {
        CaseRunner runner =
                CaseTexts.runner(CaseTexts.all(), CaseTexts.halfPayer()).get();

        assertThat(runner.run()).isEqualTo(runner.run());
    }

    private static List<CaseResult> run(SortedMap<String, String> texts) {
        Checked<CaseRunner> runner = CaseTexts.runner(texts, CaseTexts.halfPayer());
        assertThat(runner.problems()).isEmpty();
        return runner.get().run();
    }
}
