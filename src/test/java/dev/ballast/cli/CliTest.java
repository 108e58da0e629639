package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Fixtures;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?m)^  java -jar target/ballast.jar (.*)$");

    @ParameterizedTest
    @ValueSource(strings = {"", "change ", "profile ", "rules "})
    void begins_its_help_with_two_examples_that_run(String command) {
        String help = Ran.of((command + "--help").split(" ")).out();
        List<String> examples = EXAMPLE.matcher(help)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(help).startsWith("Examples:");
        assertThat(examples)
                .hasSize(2)
                .allSatisfy(
                        example -> assertThat(Ran.of(example.split(" ")).err()).matches("|moving every figure.*\n"));
    }

    @Test
    void prints_the_versions_of_build_engine_and_packs() {
        assertThat(Ran.of("--version").out().lines())
                .satisfiesExactly(
                        build -> assertThat(build).startsWith("ballast "),
                        engine -> assertThat(engine).isEqualTo("drools 10.2.0"),
                        core -> assertThat(core).matches("pack core \\d+\\.\\d+\\.\\d+"),
                        germany -> assertThat(germany).matches("pack de \\d+\\.\\d+\\.\\d+"),
                        union -> assertThat(union).matches("pack eu \\d+\\.\\d+\\.\\d+"),
                        states -> assertThat(states).matches("pack sovereign \\d+\\.\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asses",
                "assess",
                "assess a b",
                "assess x --format docx",
                "assess x --fail-on maybe",
                "--nonsense"
            })
    void explains_wrong_usage_in_two_lines(String arguments) {
        var ran = Ran.of(arguments.split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(2);
        assertThat(ran.err()).startsWith("usage: ").contains("--help");
    }

    @Test
    void shows_hostile_arguments_harmlessly() {
        assertThat(Ran.of("\u001b[2J").err()).doesNotContain("\u001b");
        assertThat(Ran.of("profile", "example", "\u001b[2J").err()).doesNotContain("\u001b");
        assertThat(Ran.of("assess", "\u001b[2J").err()).doesNotContain("\u001b");
    }

    @Test
    void asks_the_server_to_serve_this_machine_only_unless_told_otherwise() {
        assertThat(Ran.of("serve").err()).isEqualTo("serving 127.0.0.1 8080\n");
        assertThat(Ran.of("serve", "--port", "9", "--address", "0.0.0.0").err()).isEqualTo("serving 0.0.0.0 9\n");
    }

    @Test
    void checks_a_profile() {
        assertThat(Ran.of("profile", "check", "fixtures/profiles/meta-fy2025.json")
                        .out())
                .startsWith("valid: Meta Platforms as of 2026-01-31");
        assertThat(Ran.of("profile", "check", "fixtures/broken/empty.json").code())
                .isEqualTo(2);
    }

    @Test
    void prints_the_schema() {
        assertThat(Ran.of("profile", "schema").out()).startsWith("{\n").contains("json-schema.org/draft/2020-12");
    }

    @Test
    void lists_the_examples_and_prints_one_that_is_valid() {
        List<String> names = Ran.of("profile", "example").out().lines().toList();

        assertThat(names.stream().map(name -> name + ".json")).isEqualTo(Fixtures.names());
        for (String name : names) {
            String profile = Ran.of("profile", "example", name).out();
            assertThat(Ran.withInput(profile, "profile", "check", "-").code()).isZero();
        }
        assertThat(Ran.of("profile", "example", "nobody").err()).contains("Choose one of: " + String.join(", ", names));
    }

    @Test
    void lists_the_models_for_people_and_for_machines() {
        assertThat(Ran.of("models").out())
                .contains("AmortisedCost\n  formula  ")
                .contains("published figures, off by");
        assertThat(Ran.of("models", "--format", "json").out()).startsWith("{\n  \"$schema\": \"urn:ballast:models:1\"");
        assertThat(Ran.of("models", "--format", "xml").code()).isEqualTo(2);
        assertThat(Ran.of("models", "-o", "README.md").err()).startsWith("exists: README.md");
    }

    @Test
    void lists_shows_checks_and_tests_rules() {
        assertThat(Ran.of("rules", "list").out()).contains("critical  core.risk.service-not-covered ");
        assertThat(Ran.of("rules", "show", "core.risk.service-not-covered").out())
                .contains("  severity   critical")
                .contains("Coverage(");
        assertThat(Ran.of("rules", "show", "no.such.rule").code()).isEqualTo(2);
        assertThat(Ran.of("rules", "lint")).isEqualTo(new Ran(0, "clean\n", ""));
        assertThat(Ran.of("rules", "test", "--rules", "rules").out())
                .matches("(\\d+) of \\1 cases passed\n(\\d+) of \\2 outcomes of conditions shown\n");
    }

    @Test
    void reports_broken_rules_as_findings() {
        assertThat(Ran.of("rules", "lint", "--rules", "fixtures").code()).isEqualTo(3);
        assertThat(Ran.of("rules", "test", "--rules", "fixtures").code()).isEqualTo(3);
        assertThat(Ran.of("rules", "list", "--rules", "fixtures").code()).isEqualTo(2);
    }

    @Test
    void says_the_same_in_turkish() {
        Locale locale = Locale.getDefault();
        var here = Ran.of("rules", "list");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(Ran.of("rules", "list")).isEqualTo(here);
            assertThat(Ran.of("assess", "fixtures/profiles/meta-fy2025.json", "--format", "JSON")
                            .code())
                    .isZero();
        } finally {
            Locale.setDefault(locale);
        }
    }
}
