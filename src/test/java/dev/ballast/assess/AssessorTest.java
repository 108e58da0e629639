package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.audit.Models;
import dev.ballast.audit.State;
import dev.ballast.declared.Extensions;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.ProfileReader;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.cases.CaseResult;
import dev.ballast.rulebook.cases.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AssessorTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
    private static final Models MODELS = new Models(new TreeMap<>(Map.of("models", "fixed for tests")));

    @Test
    void gives_one_client_one_id_and_another_client_another() {
        assertThat(Changed.assessment("meta-fy2025").id())
                .isEqualTo(Changed.assessment("meta-fy2025").id())
                .isNotEqualTo(Changed.assessment("weak-borrower").id())
                .isNotEqualTo(Changed.assessment("meta-fy2025", "/organisation/name", "Meta")
                        .id());
    }

    /** Whoever asks for one day after the other fills no memory, and is answered as before. */
    @Test
    void keeps_few_days_ready_however_many_are_asked_for() throws IOException {
        byte[] text = Files.readAllBytes(Path.of("fixtures/profiles/meta-fy2025.json"));
        var assessor = new Assessor(Rules.bundled().get(), MODELS);
        var first = ProfileReader.read("meta.json", text, AS_OF).get();
        var before = assessor.rulesFor(first).rules();

        for (int day = 1; day <= 2 * Assessor.MOST_DAYS; day++) {
            assessor.rulesFor(
                    ProfileReader.read("meta.json", text, AS_OF.plusDays(day)).get());
            assertThat(assessor.kept()).isBetween(1, Assessor.MOST_DAYS);
        }

        assertThat(assessor.rulesFor(first).rules()).isEqualTo(before);
    }

    @Test
    void answers_alike_by_the_same_rules_from_the_jar_and_from_a_folder_except_for_their_state() {
        var evidence = Fixtures.evidence("weak-borrower.json");
        var bundled = new Assessor(Rules.bundled().get(), MODELS).assess(evidence);
        var folder = new Assessor(Rules.in(Path.of("rules")).get(), MODELS).assess(evidence);

        assertThat(folder.receipt().state()).isEqualTo(State.DRAFT);
        assertThat(folder.receipt().digests()).isEqualTo(bundled.receipt().digests());
        assertThat(folder.id()).isNotEqualTo(bundled.id());
    }

    @Test
    void replays_its_own_receipt_and_no_other() {
        var assessor = new Assessor(Rules.bundled().get(), MODELS);
        var weak = Fixtures.evidence("weak-borrower.json");
        var receipt = assessor.assess(weak).receipt();

        assertThat(assessor.replay(receipt, weak).isSame()).isTrue();
        assertThat(assessor.replay(receipt, Fixtures.evidence("meta-fy2025.json"))
                        .isSame())
                .isFalse();
    }

    @Test
    void digests_every_rule_and_threshold_in_force() {
        var rules = Rules.bundled().get();
        var assessment = Changed.assessment("meta-fy2025");
        var parts = assessment.receipt().parts();
        var profile = assessment.appraised().evidence().profile();
        var inForce = rules.rulebook()
                .inForce(profile.asOf(), profile.organisation().countryCode())
                .rules();

        assertThat(parts.rules()).containsKey("debt.coverage.floor");
        assertThat(parts.rules().keySet())
                .containsAll(inForce.stream().map(rule -> rule.id()).toList());
        assertThat(parts.outcomes()).hasSameSizeAs(inForce);
    }

    @Test
    void passes_every_case_beside_the_rules() {
        Tested tested = Rules.test(RuleFiles.bundled()).get();

        assertThat(tested.results()).isNotEmpty().allMatch(CaseResult::isPassed);
        assertThat(Rules.lint(RuleFiles.bundled())).isEmpty();
    }

    @Test
    void tells_why_rules_cannot_be_read_or_tested() {
        var problem = new Problem(new Place("rules", 0, 0, ""), "code", "found", "allowed", "fix");
        Checked<RuleFiles> unreadable = Checked.refused(List.of(problem));

        assertThat(Rules.lint(unreadable)).containsExactly(problem);
        assertThat(Rules.test(unreadable).problems()).containsExactly(problem);
        assertThat(Rules.in(Path.of("fixtures")).isAccepted()).isFalse();
    }

    @Test
    void tells_a_case_that_starts_from_nowhere() {
        assertThat(codes("nobody", List.of())).containsExactly("unknown-example");
        assertThat(codes("meta-fy2025", List.of(new Change("/no/such/line", "1"))))
                .containsExactly("unknown-pointer");
        assertThat(codes("meta-fy2025", List.of(new Change("/currency", "usd"))))
                .isNotEmpty();
    }

    @Test
    void makes_the_facts_of_an_example_as_of_the_date_of_the_case() {
        var assessed = ExampleFacts.of("weak-borrower", List.of(), AS_OF, Extensions.NONE)
                .get();

        assertThat(assessed.organisationKind()).isEqualTo("neocloud");
        assertThat(assessed.facts()).isNotEmpty();
    }

    @Test
    void knows_the_examples_that_ship_and_no_others() {
        assertThat(Examples.names().stream().map(name -> name + ".json")).isEqualTo(Fixtures.names());
        assertThat(Examples.profile("../rules/core/pack")).isEmpty();
        assertThat(Examples.profile("")).isEmpty();
    }

    @Test
    void knows_which_rule_engine_it_runs_on() {
        assertThat(Build.running().drools()).isEqualTo("10.2.0");
        assertThat(Build.running().ballast()).isNotEmpty();
    }

    private static List<String> codes(String example, List<Change> changes) {
        return ExampleFacts.of(example, changes, AS_OF, Extensions.NONE).problems().stream()
                .map(Problem::code)
                .toList();
    }
}
