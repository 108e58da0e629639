package dev.ballast.cli;

import dev.ballast.access.Caller;
import dev.ballast.access.Tokens;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who says something of rules, and the ledger in which it is kept. */
final class SpeakerOptions {

    private static final int LONGEST_TOKEN = 4096;

    @Mixin
    final LedgerOptions ledger = new LedgerOptions();

    @Option(
            names = "--token",
            paramLabel = "FILE",
            description = "The file that holds your token, which says who you are; - for standard input. Default: the"
                    + " token in BALLAST_TOKEN.")
    private @Nullable String file;

    @Option(names = "--tokens", paramLabel = "FILE", description = TokenCommands.FILE)
    private @Nullable Path tokens;

    /** Who it is: whoever the token names, or somebody of this machine whom nobody knows. */
    Caller caller(Terminal terminal) {
        String secret = file == null
                ? LedgerOptions.environment("BALLAST_TOKEN", "")
                : new String(terminal.read(file, LONGEST_TOKEN), StandardCharsets.UTF_8).strip();
        if (secret.isEmpty() && file == null) {
            return Caller.ofThisMachine();
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return new Tokens(TokenCommands.place(tokens), today)
                .caller(secret, today)
                .orElseThrow(
                        () -> new Refusal(
                                Exit.INVALID,
                                "token-refused: the token is not accepted\n  Name the file of a token of --tokens that was not revoked."));
    }
}
