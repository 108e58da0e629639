package dev.ballast.rulebook.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs are taken when trusted keys signed them just as they are, and for no other reason. */
class TrustTest {

    private static final SigningKey KEY = SigningKey.generated();
    private static final SigningKey OTHER = SigningKey.generated();

    private final SignedPacks packs;

    TrustTest(@TempDir Path folder) {
        this.packs = new SignedPacks(folder).pack("acme", "0.1.0");
    }

    @Test
    void takes_a_pack_that_a_trusted_key_signed_and_says_who() {
        packs.trust(KEY, "acme").sign(KEY, "acme");

        Signed signed = packs.check().get().get(0);

        assertThat(signed.words()).isEqualTo("pack acme 0.1.0 by acme-treasury on 2026-11-27, key " + KEY.id());
    }

    @Test
    void refuses_a_pack_without_a_signature_even_beside_a_signed_one() {
        packs.trust(KEY, "acme, bora").pack("bora", "0.1.0").sign(KEY, "acme");

        assertThat(packs.refusals()).containsExactly("bora/pack.sig:0 unsigned");
        assertThat(packs.check().problems())
                .extracting(Problem::fix)
                .containsExactly("Sign the pack as it is: rules sign.");
    }

    @Test
    void refuses_a_key_that_nobody_trusts() {
        packs.trust(OTHER, "acme").sign(KEY, "acme");

        assertThat(packs.refusals()).containsExactly("acme/pack.sig:5 unknown-key");
    }

    @Test
    void refuses_all_that_a_revoked_key_ever_signed() {
        packs.trust(KEY, "acme", "revoked: 2026-11-20", "reason: The laptop was lost.")
                .sign(KEY, "acme", LocalDate.of(2026, 11, 1));

        assertThat(packs.refusals()).containsExactly("acme/pack.sig:5 revoked-key");
        assertThat(packs.check().problems().get(0).allowed())
                .isEqualTo("keys that are not revoked; this one was on 2026-11-20: The laptop was lost");
    }

    @Test
    void takes_a_key_until_the_day_of_its_revocation() {
        packs.trust(KEY, "acme", "revoked: 2026-11-28", "reason: It is replaced.")
                .sign(KEY, "acme");

        assertThat(packs.refusals()).isEmpty();
        assertThat(SignedPacks.refusals(Trust.in(packs.store(), LocalDate.of(2026, 11, 28))
                        .get()
                        .check(packs.files())))
                .containsExactly("acme/pack.sig:5 revoked-key");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 2026-11-27", "2026-11-27, 2028-01-01", "2025-01-01, 2025-06-01", "2028-01-01, 2028-01-02"})
    void refuses_signatures_and_days_outside_the_dates_of_the_key(LocalDate signed, LocalDate taken) {
        packs.trust(KEY, "acme").sign(KEY, "acme", signed);

        assertThat(SignedPacks.refusals(Trust.in(packs.store(), taken).get().check(packs.files())))
                .containsExactly("acme/pack.sig:4 key-out-of-date");
    }

    @Test
    void refuses_a_signature_of_tomorrow() {
        packs.trust(KEY, "acme").sign(KEY, "acme", LocalDate.of(2026, 11, 28));

        assertThat(packs.refusals()).containsExactly("acme/pack.sig:4 signed-ahead");
    }

    @ParameterizedTest
    @CsvSource({"acme, true", "acme_bank, true", "acmeist, false", "bora, false", "acm, false"})
    void lets_a_key_sign_its_own_packs_alone(String pack, boolean isAllowed) {
        packs.pack(pack, "0.1.0").trust(KEY, "acme");
        packs.sign(KEY, "acme").sign(KEY, pack);

        assertThat(packs.refusals()).isEqualTo(isAllowed ? List.of() : List.of(pack + "/pack.sig:5 outside-namespace"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            acme/money/covered.drl        | rule of | rule of the late
            acme/money/covered.cases.yaml | one     | two
            acme/pack.yaml                | adds    | takes
            """, delimiter = '|')
    void refuses_files_that_changed_after_the_signature(String path, String from, String to) {
        packs.trust(KEY, "acme").sign(KEY, "acme").change(path, from, to);

        assertThat(packs.refusals()).containsExactly("acme/pack.sig:3 digest-moved");
    }

    @Test
    void refuses_files_that_were_added_renamed_or_deleted_after_the_signature() {
        packs.trust(KEY, "acme").sign(KEY, "acme");
        assertThat(packs.file("acme/waivers.yaml", "- id: x\n").refusals())
                .containsExactly("acme/pack.sig:3 digest-moved");

        packs.without("acme/waivers.yaml").without("acme/money/covered.cases.yaml");
        assertThat(packs.refusals()).containsExactly("acme/pack.sig:3 digest-moved");

        packs.file("acme/money/uncovered.cases.yaml", "- name: one\n");
        assertThat(packs.refusals()).containsExactly("acme/pack.sig:3 digest-moved");
    }

    @Test
    void refuses_the_signature_of_another_pack() {
        packs.pack("acme_bank", "0.1.0").trust(KEY, "acme").sign(KEY, "acme").sign(KEY, "acme_bank");
        packs.file("acme/pack.sig", packs.text("acme_bank/pack.sig"));

        assertThat(packs.refusals()).containsExactly("acme/pack.sig:1 other-pack", "acme/pack.sig:3 digest-moved");
    }

    @Test
    void refuses_a_version_that_was_not_signed() {
        packs.trust(KEY, "acme").sign(KEY, "acme").change("acme/pack.yaml", "version: 0.1.0", "version: 0.2.0");

        assertThat(packs.refusals()).containsExactly("acme/pack.sig:2 other-version", "acme/pack.sig:3 digest-moved");
    }

    /** Each line of the file is under the signature, so none can be mended to match. */
    @ParameterizedTest
    @CsvSource({"version: 0.1.0, version: 0.9.0", "signed: 2026-11-27, signed: 2026-11-26", "pack: acme, pack: acmo"})
    void refuses_a_line_that_was_mended_by_hand(String from, String to) {
        packs.trust(KEY, "acme").sign(KEY, "acme").change("acme/pack.sig", from, to);

        assertThat(packs.refusals()).containsExactly("acme/pack.sig:6 wrong-signature");
    }

    @Test
    void refuses_the_digest_of_other_files_put_in_by_hand() {
        packs.trust(KEY, "acme").sign(KEY, "acme");
        String signature = packs.text("acme/pack.sig");
        packs.file("acme/money/covered.drl", "rule of another\n").sign(OTHER, "acme");
        String moved = packs.text("acme/pack.sig").lines().skip(2).findFirst().orElseThrow();
        packs.file("acme/pack.sig", signature.replaceFirst("digest: .*", moved));

        assertThat(packs.refusals()).containsExactly("acme/pack.sig:6 wrong-signature");
    }

    @Test
    void refuses_the_name_of_a_trusted_key_on_the_signature_of_another() {
        packs.trust(KEY, "acme").sign(OTHER, "acme").change("acme/pack.sig", OTHER.id(), KEY.id());

        assertThat(packs.refusals()).containsExactly("acme/pack.sig:6 wrong-signature");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            pack: acme|   #remark                | 1 other-form
            pack: acme|   extra: more            | 7 unknown-key
            pack: acme|   pack: acme             | 2 doubled-key
            """, delimiter = '|')
    void refuses_a_signature_file_of_another_form(String after, String line, String expected) {
        packs.trust(KEY, "acme").sign(KEY, "acme");
        String text = packs.text("acme/pack.sig");
        packs.file(
                "acme/pack.sig",
                expected.contains("unknown-key") ? text + line + "\n" : text.replace(after, after + "\n" + line));

        assertThat(packs.refusals()).contains("acme/pack.sig:" + expected);
    }

    @Test
    void says_all_that_is_wrong_at_once() {
        packs.pack("bora", "0.1.0")
                .pack("cusp", "0.1.0")
                .trust(KEY, "acme", "revoked: 2026-02-01", "reason: It was copied.")
                .sign(KEY, "acme")
                .sign(OTHER, "bora")
                .change("acme/money/covered.drl", "rule", "ruse");

        assertThat(packs.refusals())
                .containsExactly(
                        "acme/pack.sig:5 revoked-key",
                        "acme/pack.sig:3 digest-moved",
                        "bora/pack.sig:5 unknown-key",
                        "cusp/pack.sig:0 unsigned");
    }
}
