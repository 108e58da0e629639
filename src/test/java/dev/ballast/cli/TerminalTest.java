package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.advice.Tier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.TypeConversionException;

class TerminalTest {

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Terminal terminal =
            new Terminal(new ByteArrayInputStream("typed".getBytes(StandardCharsets.UTF_8)), utf8(out), utf8(out));

    TerminalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void reads_a_file_or_standard_input_and_no_more_than_shows_that_it_is_too_long() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "0123456789");

        assertThat(terminal.read(file.toString(), 100)).asString().isEqualTo("0123456789");
        assertThat(terminal.read(file.toString(), 4)).asString().isEqualTo("01234");
        assertThat(terminal.read("-", 100)).asString().isEqualTo("typed");
    }

    @Test
    void refuses_what_cannot_be_read() {
        assertThatThrownBy(() -> terminal.read(folder.resolve("none").toString(), 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Exit.INVALID));
        assertThatThrownBy(() -> terminal.read("\0", 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> terminal.read(folder.toString(), 1)).isInstanceOf(Refusal.class);
    }

    @Test
    void writes_utf_8_whatever_the_platform_prefers() {
        terminal.write("Größe – 漢\n", null, false);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Größe – 漢\n");
    }

    @Test
    void refuses_a_file_in_a_folder_that_is_not_there() {
        assertThatThrownBy(() -> terminal.write("x", folder.resolve("none").resolve("a.txt"), false))
                .hasMessageStartingWith("unwritable: ");
    }

    @Test
    void reads_every_tier_by_its_word_and_nothing_else() {
        assertThat(Arrays.stream(Tier.values()).map(tier -> new TierWord().convert(tier.word())))
                .containsExactly(Tier.values());
        assertThatThrownBy(() -> new TierWord().convert("Must"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("expected must, should, find-out or watch, but was Must");
    }

    @Test
    void prepares_a_value_ahead_and_throws_what_its_preparation_threw() {
        assertThat(Ahead.of(() -> "ready").get()).isEqualTo("ready");

        Ahead<String> failing = Ahead.of(() -> {
            throw new Refusal(Exit.INVALID, "no rules");
        });
        assertThatThrownBy(failing::get).isInstanceOf(Refusal.class).hasMessage("no rules");
    }

    @Test
    void keeps_the_lines_of_a_message_and_nothing_else_that_steers() {
        var exception = new IllegalStateException("one\ntwo \u001b[2J\rthree");

        assertThat(Messages.lines(exception)).isEqualTo("one\ntwo \\u001b[2J\nthree");
        assertThat(Messages.harmless(exception)).doesNotContain("\n").doesNotContain("\u001b");
    }

    private static PrintStream utf8(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
