package dev.ballast.rulebook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Problem;
import dev.ballast.rulebook.yaml.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "FACTS.md",
                "TRACEABILITY.md",
                "core/pack.yaml",
                "core/claims.yaml",
                "core/thresholds.yaml",
                "core/README.md",
                "core/pack.sig",
                "core/risk/thin-coverage.drl",
                "core/risk/thin-coverage.cases.yaml",
                "nordic_1/playbook/power/p2.drl"
            })
    void knows_the_files_of_a_rulebook(String path) {
        assertThat(check(List.of(path))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                ".git/config",
                "pack.yaml",
                "core/readme.md",
                "core/risk/README.md",
                "core/risk/pack.sig",
                "pack.sig",
                "core/pack.yml",
                "core/extra.yaml",
                "core/thin.drl",
                "core/risk/Thin.drl",
                "core/risk/thin.drl~",
                "core/risk/thin.cases.yml",
                "core/risk/thin.drl.swp",
                "core/risk/th\u0456n.drl",
                "core/risk/thin coverage.drl",
                "core/risk-1/thin.drl",
                "../core/pack.yaml",
                "core/../core/pack.yaml",
                "core/risk/../a.drl",
                "/etc/passwd",
                "core/a/b/c/d/e/f.drl",
                "core/risk/a.xml"
            })
    void refuses_every_other_file(String path) {
        assertThat(check(List.of(path))).extracting(Problem::code).containsExactly("unknown-file");
    }

    @Test
    void suggests_the_name_that_was_meant() {
        assertThat(check(List.of("core/treshold.yaml")).get(0).fix()).isEqualTo("Did you mean thresholds.yaml?");
        assertThat(check(List.of("Readme.md")).get(0).fix()).isEqualTo("Did you mean README.md?");
    }

    @Test
    void refuses_paths_that_differ_only_in_case() {
        assertThat(check(List.of("core/risk/a.drl", "core/risk/A.drl")))
                .extracting(Problem::code)
                .containsExactly("unknown-file", "same-path");
    }

    @Test
    void derives_the_id_of_a_rule_from_its_path() {
        assertThat(Layout.ruleId("core/risk/thin-coverage.drl")).isEqualTo("core.risk.thin-coverage");
        assertThat(Layout.ruleId("core/risk/thin-coverage.cases.yaml")).isEqualTo("core.risk.thin-coverage");
    }

    private static List<Problem> check(List<String> paths) {
        var problems = new Problems();
        Layout.check(paths, problems);
        return problems.list();
    }
}
