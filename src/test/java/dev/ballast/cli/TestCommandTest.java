package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.rulebook.CopiedRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class TestCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit before each test
    private Path folder;

    @Test
    void says_what_the_cases_cover_and_that_every_change_is_noticed() {
        var ran = Ran.of("rules", "test", "--mutants");

        assertThat(ran.out())
                .containsPattern("(\\d+) of \\1 cases passed\n(\\d+) of \\2 outcomes of conditions shown\n")
                .containsPattern("(\\d+) of \\1 changes of rules noticed, 0 proved to say the same\n");
        assertThat(ran.code()).isZero();
    }

    @Test
    void writes_each_case_for_build_servers() throws IOException {
        CopiedRules.into(folder);
        Path rule = folder.resolve("core/risk/liquidity-gap.drl");
        Files.writeString(rule, Files.readString(rule).replace("ratio < $floor.ratio", "ratio <= $floor.ratio"));

        var junit = Ran.of("rules", "test", "--rules", folder.toString(), "--format", "junit");

        assertThat(junit.code()).isEqualTo(3);
        assertThat(junit.out())
                .contains("<testsuite name=\"rules test\"", "<failure type=\"case-failed\">")
                .contains("<testcase classname=\"core.risk.liquidity-gap\"");
    }

    @Test
    void writes_each_change_of_a_rule_for_build_servers_and_code_reviews() throws IOException {
        CopiedRules.into(folder);
        Path cases = folder.resolve("core/risk/liquidity-thin.cases.yaml");
        String text = Files.readString(cases);
        assertThat(text).contains("- name: Ratio exactly at its limit is enough\n");
        Files.writeString(
                cases, text.replaceAll("(?s)- name: Ratio exactly at its limit is enough\n.*?(?=\n- name)", ""));

        var sarif = Ran.of("rules", "test", "--mutants", "--rules", folder.toString(), "--format", "sarif");
        var junit = Ran.of("rules", "test", "--mutants", "--rules", folder.toString(), "--format", "junit");

        assertThat(sarif.code()).isEqualTo(3);
        assertThat(sarif.out())
                .contains("\"ruleId\": \"change-not-noticed\"", "\"uri\": \"core/risk/liquidity-thin.drl\"")
                .contains("ratio >= $floor.ratio becomes >");
        assertThat(junit.out())
                .contains("<failure type=\"change-not-noticed\">core/risk/liquidity-thin.drl:")
                .containsPattern(
                        "<testcase classname=\"core.risk.capex-outgrows-cash-flow\" name=\"[^\"]* becomes [^\"]*\"/>");
    }
}
