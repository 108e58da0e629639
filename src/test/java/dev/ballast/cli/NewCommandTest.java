package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pack to begin with passes all that is asked of a pack, as it is written. */
@Tag("long")
class NewCommandTest {

    private final Path folder;

    NewCommandTest(@TempDir Path folder) {
        this.folder = folder.resolve("packs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme", "gulf_treasury_2"})
    void writes_a_pack_that_passes_every_check(String pack) {
        Ran written = Ran.of("rules", "new", folder.toString(), "--namespace", pack);
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.out().lines())
                .containsExactly(
                        "wrote: " + folder.resolve(pack + "/pack.yaml"),
                        "wrote: " + folder.resolve(pack + "/thresholds.yaml"),
                        "wrote: " + folder.resolve(pack + "/money/spending-before-the-board.drl"),
                        "wrote: " + folder.resolve(pack + "/money/spending-before-the-board.cases.yaml"));

        Ran lint = Ran.of("rules", "lint", "--rules", folder.toString());
        Ran test = Ran.of("rules", "test", "--rules", folder.toString(), "--format", "json");
        Ran verify = Ran.of("rules", "verify", "--rules", folder.toString());

        assertThat(lint.out()).as(lint.err()).isEqualTo("clean\n");
        assertThat(lint.code()).isZero();
        assertThat(test.code()).as(test.err()).isZero();
        assertThat(test.out()).contains(pack + "/money/spending-before-the-board.cases.yaml");
        assertThat(verify.code()).as(verify.out()).isZero();
        assertThat(verify.out()).contains("0 errors,").doesNotContain(pack + "/", pack + ".money");
    }

    @Test
    void speaks_of_a_client_at_once() {
        Ran.of("rules", "new", folder.toString(), "--namespace", "acme");

        Ran answer = Ran.of("assess", "fixtures/profiles/meta-fy2025.json", "--rules", folder.toString());

        assertThat(answer.out().replaceAll("\\s+", " "))
                .startsWith("DRAFT: judged by rules that nobody approved. ")
                .contains("Put the plan before the board, with the source of every tranche.")
                .contains("(rule acme.money.spending-before-the-board)");
    }

    @Test
    void writes_over_no_pack() throws IOException {
        Ran.of("rules", "new", folder.toString(), "--namespace", "acme");
        Path file = Files.writeString(folder.resolve("acme/pack.yaml"), "mine\n");

        Ran again = Ran.of("rules", "new", folder.toString(), "--namespace", "acme");

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("exists: found " + folder.resolve("acme"));
        assertThat(Files.readString(file)).isEqualTo("mine\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"core", "sovereign", "Acme", "../acme", "", "a/b", "acme-bank", "x123456789012345678901234567890"
            })
    void refuses_a_name_that_no_pack_of_a_client_can_have(String pack) {
        Ran refused = Ran.of("rules", "new", folder.toString(), "--namespace", pack);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).containsAnyOf("taken-pack: ", "wrong-value: ", "usage: ");
        assertThat(folder).doesNotExist();
    }
}
