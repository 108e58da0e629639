package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit before each test
    private Path folder;

    @BeforeEach
    void draft() throws IOException {
        Path rules = Path.of("rules");
        try (Stream<Path> paths = Files.walk(rules)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(rules.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    @Test
    void shows_a_reviewer_what_a_draft_changes_and_for_whom() throws IOException {
        replace("core/playbook/rent-the-burst.drl", "fleetShare > optimalHigh", "fleetShare < optimalHigh");

        var ran = Ran.of("rules", "diff", "bundled", folder.toString(), "--near", "0", "--neutral");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out())
                .startsWith("A behavioural change of 1 entry.\n\nrule core.playbook.rent-the-burst: behavioural\n")
                .contains("  - when: OrderedFleet( fleetShare > optimalHigh )\n")
                .contains("  + when: OrderedFleet( fleetShare < optimalHigh )\n")
                .contains("Of 6 clients\n")
                .contains("core.playbook.rent-the-burst, from content to fires about organisation Qaraz (invented)")
                .endsWith("Not neutral: see the clients above.\n");
    }

    @Test
    void writes_the_same_for_machines() throws IOException {
        replace("core/risk/orders-exceed-demand.drl", "Take delivery of no more", "Accept no more");

        var ran = Ran.of("rules", "diff", "bundled", folder.toString(), "--near", "0", "--format", "json");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains(
                        "\"$schema\": \"urn:ballast:rules-change:1\"",
                        "\"class\": \"editorial\"",
                        "\"neutrality\": \"proved\"",
                        "\"clients\": 6");
    }

    @Test
    void says_that_two_rulebooks_are_the_same() {
        assertThat(Ran.of("rules", "diff", "bundled", folder.toString(), "--near", "0")
                        .out())
                .isEqualTo("No difference between the two.\n");
    }

    @Test
    void refuses_a_draft_that_does_not_load_with_its_place() throws IOException {
        replace("core/playbook/rent-the-burst.drl", "fleetShare > optimalHigh", "fleetShare > 0.7");

        var ran = Ran.of("rules", "diff", "bundled", folder.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("rent-the-burst.drl:", "numeric-literal");
    }

    @Test
    void refuses_a_population_that_nobody_can_wait_for() {
        var ran = Ran.of("rules", "health", "--near", "1000000");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("out-of-range: --near 1000000; allowed: 0 to 10000");
    }

    @Test
    void prints_how_the_rulebook_fares() {
        var ran = Ran.of("rules", "health", "--near", "0", "--as-of", "2026-11-26");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("secondary-source power.large-load:")
                .contains("\nNever met by any of 6 clients: ")
                .contains("     2    2    2    0  core.risk.orders-exceed-demand\n");
        assertThat(Ran.of("rules", "health", "--near", "0", "--as-of", "2026-11-26", "--format", "json")
                        .out())
                .contains("\"$schema\": \"urn:ballast:rules-health:1\"", "\"not_assessed\": 2");
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
