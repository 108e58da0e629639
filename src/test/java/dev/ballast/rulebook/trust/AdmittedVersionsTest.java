package dev.ballast.rulebook.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An old pack with a good signature is not taken after a newer one. */
class AdmittedVersionsTest {

    private static final SigningKey KEY = SigningKey.generated();

    private final SignedPacks packs;

    AdmittedVersionsTest(@TempDir Path folder) {
        this.packs = new SignedPacks(folder).trust(KEY, "acme, bora");
    }

    @ParameterizedTest
    @CsvSource({"0.2.0, 0.1.9", "0.10.0, 0.9.0", "1.0.0, 0.9999.9999", "2.0.1, 2.0.0"})
    void refuses_a_version_below_the_last_that_was_admitted(String last, String older) throws IOException {
        admit(last);

        packs.pack("acme", older).sign(KEY, "acme");

        assertThat(packs.refusals()).containsExactly("acme/pack.sig:2 downgrade");
        assertThat(packs.check().problems().get(0).allowed())
                .isEqualTo("no version before " + last + ", admitted on 2026-11-27");
        assertThat(packs.trust().checkSignatures(packs.files()).isAccepted()).isTrue();
        assertThat(Files.readString(packs.record())).contains("version: " + last);
    }

    @ParameterizedTest
    @CsvSource({"0.2.0, 0.2.1", "0.9.0, 0.10.0", "0.9999.0, 1.0.0"})
    void takes_a_version_above_it_and_remembers_that(String last, String newer) throws IOException {
        admit(last);
        admit(newer);

        assertThat(Files.readString(packs.record())).contains(newer).doesNotContain(last + ",");
    }

    @Test
    void refuses_other_files_under_a_version_that_was_admitted() {
        admit("0.2.0");

        packs.file("acme/money/covered.drl", "another rule\n").sign(KEY, "acme");

        assertThat(packs.refusals()).containsExactly("acme/pack.sig:2 version-reused");
    }

    @Test
    void takes_the_same_version_again_and_writes_nothing() throws IOException {
        admit("0.2.0");
        var written = Files.getLastModifiedTime(packs.record());

        admit("0.2.0");

        assertThat(Files.getLastModifiedTime(packs.record())).isEqualTo(written);
    }

    @Test
    void remembers_packs_apart() {
        admit("0.2.0");
        packs.pack("bora", "0.1.0").sign(KEY, "bora");

        assertThat(packs.refusals()).isEmpty();
        assertThat(packs.trust().admit(packs.check().get()).isAccepted()).isTrue();

        packs.pack("bora", "0.0.9").sign(KEY, "bora");
        assertThat(packs.refusals()).containsExactly("bora/pack.sig:2 downgrade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no record", "- {pack: acme, version: 0.1}", "- {pack: acme"})
    void takes_nothing_while_its_record_is_broken(String record) throws IOException {
        admit("0.2.0");
        Files.writeString(packs.record(), record);

        assertThat(packs.refusals()).isNotEmpty().allMatch(each -> each.startsWith(packs.record() + ":"));
        assertThat(Files.readString(packs.record())).isEqualTo(record);
    }

    @Test
    void takes_nothing_when_it_cannot_remember() throws IOException {
        packs.pack("acme", "0.1.0").sign(KEY, "acme");
        Files.createDirectory(packs.record().resolveSibling("trust.admitted.yaml.draft"));

        var admitted = packs.trust().admit(packs.check().get());

        assertThat(SignedPacks.refusals(admitted)).containsExactly(packs.record() + ":0 unwritable");
        assertThat(packs.record()).doesNotExist();
    }

    private void admit(String version) {
        packs.pack("acme", version).sign(KEY, "acme");
        Trust trust = packs.trust();
        assertThat(trust.admit(trust.check(packs.files()).get()).isAccepted()).isTrue();
    }
}
