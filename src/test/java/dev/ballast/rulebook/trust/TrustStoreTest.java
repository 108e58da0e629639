package dev.ballast.rulebook.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store with a fault trusts nobody. */
class TrustStoreTest {

    private static final SigningKey KEY = SigningKey.generated();
    private static final String ENTRY = """
            - key: %s
              public_key: %s
              owner: acme-treasury
              namespaces: [acme]
              from: 2026-01-01
              until: 2027-12-31
            """.formatted(KEY.id(), KEY.publicKey());

    @Test
    void reads_what_a_new_key_prints() {
        var validity = new TrustedKey.Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), null, null);
        var entry = new TrustedKey(KEY.id(), KEY.publicKey(), "acme-treasury", List.of("acme"), validity);

        assertThat(entry.text()).isEqualTo(ENTRY);
        assertThat(TrustStore.read("trust.yaml", ENTRY).get().key(KEY.id())).contains(entry);
    }

    @Test
    void refuses_a_key_twice_and_a_key_under_the_name_of_another() {
        assertThat(refusals(ENTRY + ENTRY)).containsExactly("trust.yaml:7 same-key");
        assertThat(refusals(ENTRY.replace(KEY.id(), "0123456789abcdef"))).containsExactly("trust.yaml:1 wrong-key-id");
    }

    @Test
    void refuses_what_is_no_public_key() {
        assertThat(refusals(ENTRY.replace(KEY.publicKey(), "secret"))).containsExactly("trust.yaml:2 wrong-value");
        // 32 bytes of ones are no y-coordinate of a point
        String beyond = "MCowBQYDK2VwAyEA//////////////////////////////////////////8=";
        assertThat(refusals(ENTRY.replace(KEY.publicKey(), beyond)))
                .isSubsetOf("trust.yaml:2 no-key", "trust.yaml:1 wrong-key-id")
                .isNotEmpty();
    }

    @Test
    void refuses_dates_that_cross_and_half_a_revocation() {
        assertThat(refusals(ENTRY.replace("2027-12-31", "2025-12-31"))).containsExactly("trust.yaml:6 dates-crossed");
        assertThat(refusals(ENTRY + "  revoked: 2026-05-01\n")).containsExactly("trust.yaml:1 half-revoked");
        assertThat(refusals(ENTRY + "  reason: It was lost.\n")).containsExactly("trust.yaml:1 half-revoked");
    }

    @Test
    void refuses_a_key_for_no_pack_and_for_what_is_no_pack() {
        assertThat(refusals(ENTRY.replace("[acme]", "[]"))).containsExactly("trust.yaml:4 empty");
        assertThat(refusals(ENTRY.replace("[acme]", "[\"*\"]"))).containsExactly("trust.yaml:4 wrong-value");
        assertThat(refusals(ENTRY.replace("[acme]", "[\"\"]"))).containsExactly("trust.yaml:4 wrong-value");
    }

    @Test
    void refuses_words_it_does_not_know_and_an_empty_store() {
        assertThat(refusals(ENTRY + "  revokd: 2026-05-01\n")).containsExactly("trust.yaml:7 unknown-key");
        assertThat(refusals("")).containsExactly("trust.yaml:1 empty");
        assertThat(refusals("[]")).containsExactly("trust.yaml:1 empty");
    }

    @Test
    void refuses_a_store_that_is_not_there_or_is_no_text(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("trust.yaml");
        assertThat(SignedPacks.refusals(Trust.in(file, SignedPacks.TODAY))).containsExactly(file + ":0 unreadable");

        Files.write(file, new byte[] {(byte) 0xC0, (byte) 0xAF});
        assertThat(SignedPacks.refusals(Trust.in(file, SignedPacks.TODAY))).containsExactly(file + ":0 unreadable");
    }

    private static List<String> refusals(String text) {
        Checked<TrustStore> store = TrustStore.read("trust.yaml", text);
        return SignedPacks.refusals(store);
    }
}
