package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.advice.Tier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
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
        assertThatThrownBy(() -> new TierWord().convert("maybe"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("expected must, should, find-out or watch, but was maybe");
    }

    @Test
    void refuses_a_folder_even_by_force_and_names_what_would_help() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "x");

        assertThatThrownBy(() -> terminal.write("x", folder, true))
                .hasMessageStartingWith("unwritable: ")
                .hasMessageEndingWith(" is a folder\n  Name a file in it.");
        assertThat(Terminal.remedy(file.resolve("b.txt"), new IOException())).contains("folder that exists");
        assertThat(Terminal.remedy(file, new AccessDeniedException("a.txt"))).contains("that you may write");
        assertThat(Terminal.remedy(file, new IOException("full"))).contains("disk has room");
    }

    @Test
    void tells_lost_data_from_a_pipe_that_its_reader_closed() {
        assertThat(DataStream.hasLost(printed("No space left on device"))).isTrue();
        assertThat(DataStream.hasLost(printed("Broken pipe"))).isFalse();
        assertThat(DataStream.hasLost(utf8(out))).isFalse();
    }

    @Test
    void notices_that_standard_output_cannot_be_written() {
        assertThat(listed("No space left on device")).isEqualTo(Exit.OUR_FAULT);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("unwritable: standard output")
                .hasLineCount(2);
    }

    @Test
    void stays_quiet_when_the_reader_has_read_enough() {
        assertThat(listed("Broken pipe")).isEqualTo(Exit.DONE);
        assertThat(out.size()).isZero();
    }

    private int listed(String failure) {
        var failing = new Terminal(terminal.in(), failing(failure), utf8(out));
        return Cli.run(failing, (address, port, rules, ledger, access) -> {}, "profile", "example");
    }

    private static PrintStream printed(String failure) {
        PrintStream stream = failing(failure);
        stream.println("data");
        return stream;
    }

    private static DataStream failing(String message) {
        return DataStream.to(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(message);
            }
        });
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
