package dev.ballast.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.ballast.advice.WeakBorrower;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private static final SortedMap<String, String> RULES =
            new TreeMap<>(Map.of(WeakBorrower.THIN, "rule thin", "debt.coverage.floor", "1.00x"));
    private static final Models MODELS = Models.parse("aa  finance/Coverage.java\nbb *profile/assumptions.json\n");

    @Test
    void is_the_same_for_the_same_client_rules_and_models() {
        assertThat(receipt(State.APPROVED, RULES, MODELS)).isEqualTo(receipt(State.APPROVED, RULES, MODELS));
    }

    @Test
    void names_the_answer_by_a_hash_that_moves_with_every_cause() {
        var other = new TreeMap<>(RULES);
        other.put(WeakBorrower.THIN, "rule thin, changed");

        assertThat(List.of(
                        receipt(State.APPROVED, RULES, MODELS).id(),
                        receipt(State.DRAFT, RULES, MODELS).id(),
                        receipt(State.APPROVED, other, MODELS).id(),
                        receipt(State.APPROVED, RULES, Models.parse("ab  finance/Coverage.java\n"))
                                .id()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{64}"));
    }

    @Test
    void records_what_became_of_every_rule() {
        assertThat(receipt(State.APPROVED, RULES, MODELS).parts().outcomes())
                .containsExactly(
                        entry("core.playbook.own-more", "not-assessed"),
                        entry("core.risk.idle-fleet", "find-out"),
                        entry("core.risk.public-debt", "not-applicable"),
                        entry("core.risk.short-tenor", "content"),
                        entry("core.risk.thin-cover", "must"));
    }

    @Test
    void digests_every_fact_under_a_key_that_people_can_read() {
        assertThat(receipt(State.APPROVED, RULES, MODELS).parts().facts())
                .containsOnlyKeys(
                        "Coverage of organisation Thin Cover Ltd",
                        "FleetUse of organisation Thin Cover Ltd",
                        "Materiality of organisation Thin Cover Ltd",
                        "NotAssessed Hedge of organisation Thin Cover Ltd",
                        "Threshold debt.coverage.floor",
                        "Threshold fleet.use.weak");
    }

    @Test
    void knows_when_somebody_altered_it() {
        var sound = receipt(State.DRAFT, RULES, MODELS);
        var approved = new Receipt(sound.id(), State.APPROVED, sound.asOf(), sound.digests(), sound.parts());
        var redated = new Receipt(sound.id(), sound.state(), LocalDate.of(2025, 1, 1), sound.digests(), sound.parts());

        assertThat(sound.isSound()).isTrue();
        assertThat(approved.isSound()).isFalse();
        assertThat(redated.isSound()).isFalse();
    }

    @Test
    void takes_the_digest_of_nothing_as_published() {
        // SHA-256 of the empty message, FIPS 180-4 examples.
        assertThat(Sha256.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void reads_digests_as_sha256sum_writes_them_and_refuses_anything_else() {
        assertThat(MODELS.sources())
                .containsExactly(entry("finance/Coverage.java", "aa"), entry("profile/assumptions.json", "bb"));
        assertThatThrownBy(() -> Models.parse("nothing")).hasMessage("not a digest and a file: nothing");
    }

    @Test
    void knows_the_sources_of_the_models_in_this_build() {
        assertThat(Models.bundled().sources())
                .containsKey("java/dev/ballast/timeline/Coverage.java")
                .containsKey("java/dev/ballast/unit/Money.java");
    }

    static Receipt receipt(State state, SortedMap<String, String> rules, Models models) {
        return Receipt.of(WeakBorrower.appraised(), WeakBorrower.advice(), RulesDigest.of(rules), models, state);
    }

    static Receipt receipt() {
        return receipt(State.APPROVED, RULES, MODELS);
    }
}
