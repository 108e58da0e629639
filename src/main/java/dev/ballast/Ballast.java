package dev.ballast;

import dev.ballast.cli.Cli;
import dev.ballast.cli.Terminal;
import dev.ballast.web.Web;
import java.util.List;
import java.util.Map;

/** The one entry point. Commands that need no server never load it. */
public final class Ballast {

    /** Commands speak for themselves; libraries would log to standard output, which is for data. */
    private static final Map<String, String> LOGGING_OFF = Map.of(
            "slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider",
            "slf4j.internal.verbosity", "WARN");

    private Ballast() {}

    public static void main(String[] arguments) {
        if (!List.of(arguments).contains(Cli.SERVE)) {
            LOGGING_OFF.forEach(System::setProperty);
        }
        int code = Cli.run(Terminal.ofProcess(), Web::serve, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }
}
