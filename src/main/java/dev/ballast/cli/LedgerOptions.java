package dev.ballast.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the ledger and its key are. Names nothing of the ledger, so that commands that record nothing load none of it. */
final class LedgerOptions {

    @Option(
            names = "--ledger",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "PLACE",
            description =
                    "A file, or jdbc:postgresql:…; alone: BALLAST_LEDGER_URL, else the file ballast-ledger. User and"
                            + " password are BALLAST_LEDGER_USER and BALLAST_LEDGER_PASSWORD.")
    @Nullable String place;

    @Option(
            names = "--ledger-key",
            paramLabel = "FILE",
            description =
                    "What signs the ledger; made on first use. Default BALLAST_LEDGER_KEY, else .ballast/ledger.key"
                            + " in your home.")
    @Nullable Path key;

    /** Whether the ledger was asked for. */
    boolean isAsked() {
        return place != null;
    }

    /** The place as given, or as the environment has it. */
    String placeOrUsual() {
        return place != null && !place.isEmpty() ? place : environment("BALLAST_LEDGER_URL", "ballast-ledger");
    }

    /** The key as given, or as the environment has it. */
    Path keyOrUsual() {
        return key != null
                ? key
                : Path.of(environment(
                        "BALLAST_LEDGER_KEY",
                        Path.of(System.getProperty("user.home"), ".ballast", "ledger.key")
                                .toString()));
    }

    static String environment(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
