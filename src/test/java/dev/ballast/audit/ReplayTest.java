package dev.ballast.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final Receipt RECORDED = ReceiptTest.receipt();

    @Test
    void finds_the_same_receipt_the_same() {
        var replay = Replay.of(RECORDED, ReceiptTest.receipt());

        assertThat(replay.isSame()).isTrue();
        assertThat(replay.differences()).isEmpty();
    }

    @Test
    void names_the_model_source_that_changed() {
        assertThat(first(parts(changed(RECORDED.parts().models(), "finance/Coverage.java", "cc"), null)))
                .isEqualTo(new Difference("models", "finance/Coverage.java", "aa", "cc"));
    }

    @Test
    void names_the_rule_that_was_added() {
        assertThat(first(parts(null, changed(RECORDED.parts().rules(), "core.risk.new", "dd"))))
                .isEqualTo(new Difference("rulebook", "core.risk.new", "absent", "dd"));
    }

    @Test
    void puts_causes_before_effects() {
        var digests = RECORDED.digests();
        var now = new Receipt(
                "0",
                RECORDED.state(),
                RECORDED.asOf(),
                new Digests("other", digests.rulebook(), digests.models(), "other"),
                RECORDED.parts());

        assertThat(Replay.of(RECORDED, now).differences())
                .extracting(Difference::part)
                .containsExactly("profile", "answer", "receipt");
    }

    @Test
    void names_every_cause_before_any_effect() {
        var digests = new Digests("other", "other", "other", "other");
        var now = new Receipt("0", RECORDED.state(), RECORDED.asOf(), digests, RECORDED.parts());

        assertThat(Replay.of(RECORDED, now).causes())
                .extracting(Difference::part)
                .containsExactly("profile", "models", "rulebook");
    }

    @Test
    void names_the_first_effect_when_no_cause_differs() {
        var was = RECORDED.digests();
        var digests = new Digests(was.profile(), was.rulebook(), was.models(), "other");
        var now = new Receipt("0", RECORDED.state(), RECORDED.asOf(), digests, RECORDED.parts());

        assertThat(Replay.of(RECORDED, now).causes())
                .extracting(Difference::part)
                .containsExactly("answer");
    }

    @Test
    void tells_a_draft_and_another_date_from_the_recorded_answer() {
        var now =
                new Receipt(RECORDED.id(), State.DRAFT, LocalDate.of(2026, 2, 1), RECORDED.digests(), RECORDED.parts());

        assertThat(Replay.of(RECORDED, now).differences())
                .extracting(Difference::statement)
                .containsExactly(
                        "date: as_of was 2026-01-31 and is now 2026-02-01.",
                        "state: rules was approved and is now draft.");
    }

    private static Difference first(Parts parts) {
        var now = new Receipt(RECORDED.id(), RECORDED.state(), RECORDED.asOf(), RECORDED.digests(), parts);
        return Replay.of(RECORDED, now).differences().get(0);
    }

    private static Parts parts(@Nullable SortedMap<String, String> models, @Nullable SortedMap<String, String> rules) {
        var parts = RECORDED.parts();
        return new Parts(
                models == null ? parts.models() : models,
                rules == null ? parts.rules() : rules,
                parts.facts(),
                parts.outcomes());
    }

    private static SortedMap<String, String> changed(SortedMap<String, String> map, String name, String value) {
        var changed = new TreeMap<>(map);
        changed.put(name, value);
        return changed;
    }
}
