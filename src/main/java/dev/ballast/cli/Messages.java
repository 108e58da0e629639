package dev.ballast.cli;

import dev.ballast.report.Harmless;
import java.util.stream.Collectors;

/** Messages of exceptions, which may quote foreign text. */
final class Messages {

    private Messages() {}

    /** The message on one line, with nothing in it that steers a terminal. */
    static String harmless(Exception exception) {
        return Harmless.text(String.valueOf(exception.getMessage()).replace('\n', ' '));
    }

    /** The message with its lines, and with nothing else in it that steers a terminal. */
    static String lines(Exception exception) {
        return String.valueOf(exception.getMessage())
                .lines()
                .map(Harmless::text)
                .collect(Collectors.joining("\n"));
    }
}
