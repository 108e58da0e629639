package dev.ballast.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class PrintedTest {

    private static final Printed SHIPPED = Printed.of(Drafts.shipped());

    private static Kind kind(Rulebook changed) {
        Printed after = Printed.of(changed);
        assertThat(after.digest()).isNotEqualTo(SHIPPED.digest());
        return Kind.of(SHIPPED.changesTo(after));
    }

    @Test
    void is_the_same_for_the_same_rules() {
        assertThat(Printed.of(Drafts.shipped())).isEqualTo(SHIPPED);
        assertThat(Printed.of(Drafts.shipped()).digest()).isEqualTo(SHIPPED.digest());
    }

    @Test
    void calls_it_structural_when_a_pack_comes_to_hold_in_another_country() {
        assertThat(kind(Drafts.with("de/pack.yaml", "[DE]", "[DE, AT]"))).isEqualTo(Kind.STRUCTURAL);
    }

    @Test
    void calls_other_words_of_a_claim_or_a_pack_editorial() {
        Rulebook claimed = Drafts.with("core/claims.yaml", "sentence: The compute that", "sentence: All compute that");

        assertThat(kind(claimed)).isEqualTo(Kind.EDITORIAL);
        assertThat(SHIPPED.changesTo(Printed.of(claimed)))
                .singleElement()
                .satisfies(change -> assertThat(change.id()).isEqualTo("core C1"));
        assertThat(kind(Drafts.with("de/pack.yaml", "title: ", "title: The "))).isEqualTo(Kind.EDITORIAL);
    }
}
