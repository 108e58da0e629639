package dev.ballast;

import dev.ballast.cli.Cli;
import dev.ballast.cli.Terminal;
import dev.ballast.web.Web;

/** The one entry point. Commands that need no server never load it. */
public final class Ballast {

    private Ballast() {}

    public static void main(String[] arguments) {
        int code = Cli.run(Terminal.ofProcess(), Web::serve, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }
}
