package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.ChangedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeCommandsTest {

    private static final String META = "fixtures/profiles/meta-fy2025.json";

    private final Path folder;

    ChangeCommandsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Meta without its leases to come: no advice to it is an action that could be tried. */
    private String nothingToTry() {
        try {
            String profile = Files.readString(Path.of(META));
            Path file = folder.resolve("no-leases.json");
            Files.write(
                    file, ChangedText.of(profile, Map.of("/financing/off_balance_sheet/leases_not_commenced", "0")));
            return file.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void whatif_says_what_is_gone_what_moved_and_which_figures_differ() {
        var ran = Ran.of("change", "whatif", META, "--set", "/financials/planned_capex=100000000000");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().replaceAll(" *\n +", " "))
                .startsWith("Meta Platforms, with /financials/planned_capex = 100000000000; hypothetical.\n")
                .contains("\nGone - ", "(rule core.playbook.spend-cash-first)", "\nMoved - ", "\nFigures - ")
                .doesNotContain("\nNew");
    }

    @Test
    void whatif_takes_several_lines_and_takes_a_line_out() {
        var ran = Ran.of(
                "change",
                "whatif",
                META,
                "--set",
                "/monetisation/measured_uplift=",
                "--set",
                "/financing/rating_floor=bbb",
                "--format",
                "json");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("\"$schema\": \"urn:ballast:comparison:1\"", "core.risk.uplift-not-seen")
                .contains("\"state\": \"hypothetical\"");
    }

    @Test
    void try_prints_what_each_action_does() {
        var ran = Ran.of("change", "try", "fixtures/profiles/weak-borrower.json");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().replaceAll(" *\n +", " "))
                .contains("(rule core.risk.bullet-on-silicon) Simulated: repay by level payments: gpu-bullet.")
                .contains("tenor, bullet share of gpu-bullet: 100 % before, 0 % after");
    }

    @Test
    void try_says_when_nothing_can_be_simulated() {
        var text = Ran.of("change", "try", nothingToTry());
        var json = Ran.of("change", "try", nothingToTry(), "--format", "json");

        assertThat(text.out()).contains("no recommendation names an action");
        assertThat(json.out()).contains("\"$schema\": \"urn:ballast:trials:1\"", "\"trials\": [ ]");
    }

    @Test
    void compares_two_profiles() {
        var same = Ran.of("change", "compare", META, META);
        var other = Ran.of("change", "compare", META, "fixtures/profiles/weak-borrower.json");

        assertThat(same.out()).isEqualTo("""
                        Meta Platforms as of 2026-01-31, beside Meta Platforms as of 2026-01-31.
                        Nothing differs: the same advice on the same figures.
                        """);
        assertThat(other.out()).contains("\nGone\n", "\nNew\n");
    }

    @Test
    void points_of_one_rule_are_those_that_turn_it() {
        var ran = Ran.of("change", "points", META, "core.risk.capex-outgrows-cash-flow", "--most", "2");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().replaceAll(" *\n +", " "))
                .contains(
                        "planned capex (financials) at USD 11", "gone: ", "(rule core.risk.capex-outgrows-cash-flow)");
    }

    @Test
    void points_for_machines_have_pointer_unit_and_both_values() {
        var ran = Ran.of("change", "points", META, "core.risk.capex-outgrows-cash-flow", "--format", "json");

        assertThat(ran.out())
                .contains(
                        "\"$schema\": \"urn:ballast:turning-points:1\"",
                        "\"at\": \"/financials/planned_capex\"",
                        "\"unit\": \"money\"",
                        "\"from\": \"125000000000\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "points " + META + " core.risk.no-such-rule",
                "whatif " + META + " --set /nowhere/at/all=1",
                "whatif " + META + " --set /financials/planned_capex=-5",
                "whatif " + META + " --set /financing/marginal_rate_decimal=5",
                "whatif " + META,
                "compare " + META,
                "compare " + META + " no-such-file.json"
            })
    void refuses_clearly(String arguments) {
        var ran = Ran.of(Stream.concat(Stream.of("change"), Stream.of(arguments.split(" ")))
                .toArray(String[]::new));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isNotBlank().doesNotContain("fault:", "Exception");
    }

    @Test
    void says_how_often_each_rule_speaks_where_assumed_figures_are_drawn() {
        var ran = Ran.of("change", "robustness", "fixtures/profiles/weak-borrower.json", "--scenarios", "200");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("scenarios a second");
        assertThat(ran.out())
                .startsWith("Ferrous Compute (invented): 200 scenarios over ")
                .contains("  100.0 %  core.risk.liquidity-gap\n")
                .containsPattern("core\\.risk\\.thin-margin-of-safety; moved most by\\s+/monetisation");
        assertThat(Ran.of(
                                "change",
                                "robustness",
                                "fixtures/profiles/weak-borrower.json",
                                "--scenarios",
                                "50",
                                "--format",
                                "json")
                        .out())
                .contains("\"$schema\": \"urn:ballast:robustness:1\"", "\"scenarios\": 50");
    }

    @Test
    void refuses_a_number_of_scenarios_that_makes_no_sense() {
        var ran = Ran.of("change", "robustness", "fixtures/profiles/weak-borrower.json", "--scenarios", "0");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("out-of-range: --scenarios 0; allowed: 1 to 1000000");
    }

    @Test
    void value_tells_what_each_action_is_worth_and_what_to_find_out_first() {
        var ran = Ran.of("change", "value", "fixtures/profiles/energy-rich-sovereign.json", "--scenarios", "40");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().replaceAll("\\s+", " "))
                .startsWith("Qaraz (invented): what each action is worth alone, over 40 scenarios in which ")
                .contains("- Own 9,805 more accelerators. For: core.playbook.own-the-base-load Worth: USD ")
                .contains("Worth most of all in ", "Moved by: silicon.life, which goes with ")
                .contains("What it is worth to know a figure before one action, or none, is chosen");
        assertThat(Ran.of(
                                "change",
                                "value",
                                "fixtures/profiles/energy-rich-sovereign.json",
                                "--scenarios",
                                "10",
                                "--format",
                                "json")
                        .out())
                .contains("\"$schema\": \"urn:ballast:action-values:1\"", "\"first_share\":", "\"breach_share\": 0");
    }

    @Test
    void value_refuses_a_count_that_makes_no_sense() {
        var ran = Ran.of("change", "value", META, "--scenarios", "0");

        assertThat(ran.code()).isEqualTo(Exit.INVALID);
        assertThat(ran.err()).contains("out-of-range: --scenarios 0; allowed: 1 to 100000");
    }

    @Test
    void value_says_when_no_action_can_be_simulated() {
        assertThat(Ran.of("change", "value", nothingToTry(), "--scenarios", "10")
                        .out())
                .contains("no recommendation names an action that can be simulated here");
    }

    @Test
    void plan_tells_the_safest_set_of_actions_and_what_safety_costs() {
        var ran = Ran.of("change", "plan", "fixtures/profiles/coreweave-mid-2025.json");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().replaceAll("\\s+", " "))
                .startsWith("CoreWeave: ")
                .contains("The safest plan, worth most among those as safe - commit USD 17.9 billion more")
                .contains("Critical findings left: core.playbook.raise-no-debt, core.risk.service-not-covered")
                .contains("What safety costs: no set leaves fewer findings for the same money critical other worth");
        assertThat(Ran.of("change", "plan", nothingToTry()).out()).contains("no recommendation names an action");
        assertThat(Ran.of("change", "plan", nothingToTry(), "--format", "json").out())
                .contains("\"$schema\": \"urn:ballast:plans:1\"", "\"critical_left\": [ ]");
    }
}
