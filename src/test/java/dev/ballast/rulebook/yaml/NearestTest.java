package dev.ballast.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("status", "source", "known_since", "checked", "id", "by");

    @Test
    void finds_the_word_that_was_meant() {
        assertThat(Nearest.to("knownSince", KNOWN)).contains("known_since");
        assertThat(Nearest.to("sorce", KNOWN)).contains("source");
        assertThat(Nearest.to("STATUS", KNOWN)).contains("status");
        assertThat(Nearest.to("ids", KNOWN)).contains("id");
    }

    @Test
    void suggests_nothing_when_nothing_is_near() {
        assertThat(Nearest.to("owner", KNOWN)).isEmpty();
        assertThat(Nearest.to("xyz", KNOWN)).isEmpty();
        assertThat(Nearest.to("s".repeat(100_000), KNOWN)).isEmpty();
    }

    @Test
    void takes_the_first_of_the_alphabet_when_two_are_as_near() {
        assertThat(Nearest.to("aax", List.of("aac", "aab"))).contains("aab");
    }

    @Test
    void counts_edits_as_in_the_textbook_example_of_kitten_and_sitting() {
        // kitten -> sitting takes three edits, and a third of seven letters is two: not near enough
        assertThat(Nearest.to("kitten", List.of("sitting"))).isEmpty();
        // kitten -> mitten takes one
        assertThat(Nearest.fix("kitten", List.of("mitten"), "-")).isEqualTo("Did you mean mitten?");
        assertThat(Nearest.fix("kitten", List.of(), "Delete it.")).isEqualTo("Delete it.");
    }
}
