package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.rulebook.CopiedRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final String DAY = "2026-11-26";

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit before each test
    private Path folder;

    @Test
    void finds_nothing_that_keeps_the_shipped_rules_from_release() {
        var ran = Ran.of("rules", "verify", "--as-of", DAY);

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("warning secondary-source: power.large-load")
                .contains("\n0 errors, ");
    }

    @Test
    void ends_with_the_code_for_findings_when_a_rule_never_holds() throws IOException {
        spoil("core/risk/liquidity-thin.drl", "ratio < $adequate.ratio", "ratio < $floor.ratio");

        var ran = Ran.of("rules", "verify", "--as-of", DAY, "--rules", folder.toString(), "--format", "json");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out())
                .contains("\"$schema\": \"urn:ballast:verification:1\"", "\"code\": \"never-holds\"", "\"witness\":");
    }

    @Test
    void writes_what_build_servers_and_code_reviews_read() throws IOException {
        spoil("core/risk/liquidity-thin.drl", "ratio < $adequate.ratio", "ratio < $floor.ratio");

        assertThat(Ran.of("rules", "verify", "--as-of", DAY, "--rules", folder.toString(), "--format", "junit")
                        .out())
                .contains("<testcase classname=\"core.risk.liquidity-thin\" name=\"never-holds\">")
                .contains("<failure type=\"never-holds\">core/risk/liquidity-thin.drl:")
                .contains("LiquidityCover( ratio &lt; $floor.ratio )");
        assertThat(Ran.of("rules", "verify", "--as-of", DAY, "--rules", folder.toString(), "--format", "sarif")
                        .out())
                .contains("\"version\": \"2.1.0\"", "\"ruleId\": \"never-holds\"", "\"level\": \"error\"")
                .contains("\"uri\": \"core/risk/liquidity-thin.drl\"");
    }

    @Test
    void keeps_what_shows_a_defect_as_a_case_that_is_run_from_then_on() throws IOException {
        Path cases = folder.resolve("core/risk/liquidity-thin.cases.yaml");
        spoil("core/risk/liquidity-thin.drl", "ratio < $adequate.ratio", "ratio < $floor.ratio");
        String before = Files.readString(cases);

        var ran = Ran.of("rules", "verify", "--as-of", DAY, "--rules", folder.toString(), "--keep");

        assertThat(ran.err()).contains("kept: " + cases);
        assertThat(Files.readString(cases))
                .startsWith(before + "\n- name: ")
                .contains("\n- name: As near as a client can come, and it is not met\n");
        String kept = Files.readString(cases);
        Ran.of("rules", "verify", "--as-of", "2026-11-30", "--rules", folder.toString(), "--keep");
        assertThat(Files.readString(cases)).as("kept once, whatever the day").isEqualTo(kept);

        spoil("core/risk/liquidity-thin.drl", "ratio < $floor.ratio )", "ratio < $adequate.ratio )");
        assertThat(Ran.of("rules", "test", "--rules", folder.toString(), "--format", "junit")
                        .out())
                .contains("<testcase classname=\"core.risk.liquidity-thin\" name=\"As near as a client can come,"
                        + " and it is not met\"/>");
    }

    @Test
    void keeps_nothing_in_the_rules_of_the_build() {
        var ran = Ran.of("rules", "verify", "--as-of", DAY, "--keep");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("keep-needs-folder: --keep without --rules")
                .contains("Name a folder");
    }

    private void spoil(String file, String from, String to) throws IOException {
        Path spoilt = folder.resolve(file);
        if (!Files.exists(spoilt)) {
            CopiedRules.into(folder);
        }
        Files.writeString(spoilt, Files.readString(spoilt).replace(from, to));
    }
}
