package dev.ballast.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What one command did: its exit code, and what it wrote where. */
record Ran(int code, String out, String err) {

    static Ran of(String... arguments) {
        return withInput("", arguments);
    }

    /** Runs the command with this text on standard input. */
    static Ran withInput(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = Cli.run(
                terminal,
                (address, port, rules, ledger, access) -> terminal.err().println("serving " + address + " " + port),
                arguments);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
