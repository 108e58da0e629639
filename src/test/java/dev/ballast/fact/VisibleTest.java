package dev.ballast.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void writes_out_what_would_hide_or_reorder() {
        assertThat(Visible.quoted("a\u001b[31m\u202eb\u200bc")).isEqualTo("\"a\\u001b[31m\\u202eb\\u200bc\"");
    }

    @Test
    void leaves_letters_of_every_script_alone() {
        assertThat(Visible.quoted("Straße 東京 \uD83D\uDE80")).isEqualTo("\"Straße 東京 \uD83D\uDE80\"");
        assertThat(Visible.hidesSomething("Straße 東京 \uD83D\uDE80")).isFalse();
    }

    @Test
    void cuts_after_sixty_characters_and_never_through_one() {
        String rockets = "\uD83D\uDE80".repeat(61);

        assertThat(Visible.plain(rockets)).isEqualTo("\uD83D\uDE80".repeat(60) + "… (122 characters)");
        assertThat(Visible.plain("x".repeat(60))).isEqualTo("x".repeat(60));
    }

    @Test
    void sees_lone_surrogates_and_tag_characters() {
        assertThat(Visible.quoted("\uD83D")).isEqualTo("\"\\ud83d\"");
        assertThat(Visible.quoted("\uDB40\uDC41")).isEqualTo("\"\\u{e0041}\"");
        assertThat(Visible.hidesSomething("\uDB40\uDC41")).isTrue();
    }
}
