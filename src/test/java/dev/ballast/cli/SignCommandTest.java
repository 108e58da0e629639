package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a key to an answer that says who signed its rules, and each way in which that fails. */
@Tag("long")
class SignCommandTest {

    private static final String META = "fixtures/profiles/meta-fy2025.json";

    private final Path packs;
    private final Path key;
    private final Path trust;

    SignCommandTest(@TempDir Path folder) {
        this.packs = folder.resolve("packs");
        this.key = folder.resolve("acme.key");
        this.trust = folder.resolve("trust.yaml");
    }

    @BeforeEach
    void write_a_pack_and_trust_a_key() throws IOException {
        Ran.of("rules", "new", packs.toString(), "--namespace", "acme");
        trust(key, "acme");
    }

    @Test
    void says_on_every_answer_who_signed() throws IOException {
        Ran signed = Ran.of("rules", "sign", packs.toString(), "--key", key.toString());
        assertThat(signed.code()).as(signed.err()).isZero();
        assertThat(signed.out()).startsWith("signed: " + packs.resolve("acme/pack.sig") + ", key ");
        String id = signed.out().strip().replaceAll(".* ", "");

        Ran text = assess("--format", "text");
        Ran json = assess("--format", "json");

        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out().replaceAll("\\s+", " "))
                .startsWith("Signed: pack acme 0.1.0 by acme-treasury on ")
                .doesNotContain("DRAFT")
                .contains("signed by keys that the trust store");
        assertThat(json.out())
                .contains("\"state\": \"signed\"", "\"owner\": \"acme-treasury\"", "\"key\": \"" + id + "\"");
        assertThat(assess("--format", "csv").code()).isZero();
        assertThat(assess("--format", "pdf").out()).startsWith("%PDF");
    }

    @Test
    void proves_a_signed_answer_even_after_a_newer_version() throws IOException {
        sign();
        Path answer = Files.writeString(
                trust.resolveSibling("answer.json"), assess("--format", "json").out());
        Path old = packs.resolveSibling("old");
        copy(packs, old);
        raise("0.2.0");
        sign();
        assertThat(assess().code()).isZero();

        Ran replayed =
                Ran.of("replay", answer.toString(), META, "--rules", old.toString(), "--trust", trust.toString());
        Ran assessed = Ran.of("assess", META, "--rules", old.toString(), "--trust", trust.toString());

        assertThat(replayed.code()).as(replayed.out() + replayed.err()).isZero();
        assertThat(assessed.code()).isEqualTo(2);
        assertThat(assessed.err())
                .contains("downgrade: found 0.1.0; allowed: no version before 0.2.0")
                .contains("at " + old.resolve("acme/pack.sig") + ":2:1");
    }

    @Test
    void starts_no_server_by_packs_that_nobody_signed() {
        Ran refused = Ran.of("serve", "--rules", packs.toString(), "--trust", trust.toString());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("unsigned: found no pack.sig")
                .contains("at " + packs.resolve("acme/pack.sig"))
                .doesNotContain("serving");
    }

    @Test
    void gives_no_answer_by_packs_that_nobody_signed() {
        Ran refused = assess();

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("unsigned: found no pack.sig")
                .contains("Sign the pack as it is: rules sign.")
                .contains("at " + packs.resolve("acme/pack.sig"));
    }

    @Test
    void gives_no_answer_of_any_command_by_files_that_moved() throws IOException {
        sign();
        Path file = packs.resolve("acme/thresholds.yaml");
        Files.writeString(file, Files.readString(file).replace("value: 0.50", "value: 0.60"));

        for (String[] command : new String[][] {
            {"assess", META},
            {"explain", META, "acme.money.spending-before-the-board"},
            {"change", "points", META},
            {"change", "try", META}
        }) {
            var arguments = new ArrayList<>(List.of(command));
            arguments.addAll(List.of("--rules", packs.toString(), "--trust", trust.toString()));
            Ran refused = Ran.of(arguments.toArray(String[]::new));

            assertThat(refused.code()).as(refused.out()).isEqualTo(2);
            assertThat(refused.err()).contains("digest-moved: found ", "acme/pack.sig:3:9 /digest");
        }
    }

    @Test
    void signs_nothing_that_lint_refuses() throws IOException {
        Path file = packs.resolve("acme/money/spending-before-the-board.drl");
        Files.writeString(file, Files.readString(file).replace("toRevenue >", "toRevenu >"));

        Ran refused = Ran.of("rules", "sign", packs.toString(), "--key", key.toString());

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("unknown-component: found CapexLoad.toRevenu");
        assertThat(packs.resolve("acme/pack.sig")).doesNotExist();
    }

    @Test
    void signs_one_pack_of_several_by_each_key() throws IOException {
        Ran.of("rules", "new", packs.toString(), "--namespace", "bora");
        Path second = key.resolveSibling("bora.key");
        Files.writeString(
                trust,
                Files.readString(trust)
                        + Ran.of("rules", "key", second.toString(), "--owner", "bora", "--namespace", "bora")
                                .out());
        Ran.of("rules", "sign", packs.toString(), "--key", key.toString(), "--pack", "acme");
        assertThat(packs.resolve("bora/pack.sig")).doesNotExist();
        Ran.of("rules", "sign", packs.toString(), "--key", second.toString(), "--pack", "bora");

        assertThat(assess().out().replaceAll("\\s+", " "))
                .contains("by acme-treasury on ", "; pack bora 0.1.0 by bora on ");
        assertThat(Ran.of("rules", "sign", packs.toString(), "--key", key.toString(), "--pack", "borra")
                        .err())
                .contains("no-pack: found borra", "Did you mean bora?");
    }

    @Test
    void makes_no_key_without_a_proper_owner_namespace_and_day() {
        Path file = key.resolveSibling("other.key");
        Ran refused = Ran.of(
                "rules", "key", file.toString(), "--owner", "Acme!", "--namespace", "*", "--until", "2020-01-01");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("at --owner", "at --namespace", "at --until", "3 problems.");
        assertThat(file).doesNotExist();
        assertThat(Ran.of("rules", "key", key.toString(), "--owner", "acme", "--namespace", "acme")
                        .err())
                .contains("exists: found a file");
    }

    private void trust(Path file, String namespace) throws IOException {
        Ran made = Ran.of("rules", "key", file.toString(), "--owner", "acme-treasury", "--namespace", namespace);
        assertThat(made.code()).as(made.err()).isZero();
        Files.writeString(trust, made.out());
    }

    private void sign() {
        Ran signed = Ran.of("rules", "sign", packs.toString(), "--key", key.toString());
        assertThat(signed.code()).as(signed.err()).isZero();
    }

    private void raise(String version) throws IOException {
        Path file = packs.resolve("acme/pack.yaml");
        Files.writeString(
                file, Files.readString(file).replace("version: 0.1.0\nlayer", "version: " + version + "\nlayer"));
    }

    private Ran assess(String... more) {
        var arguments =
                new ArrayList<>(List.of("assess", META, "--rules", packs.toString(), "--trust", trust.toString()));
        arguments.addAll(List.of(more));
        return Ran.of(arguments.toArray(String[]::new));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
