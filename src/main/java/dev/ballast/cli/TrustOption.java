package dev.ballast.cli;

import dev.ballast.rulebook.trust.Trust;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The trust store that packs of a folder are held against. */
final class TrustOption {

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = "Take packs of --rules only when keys of this store signed them; default BALLAST_TRUST, else"
                    + " signatures are not asked for.")
    private @Nullable Path file;

    /** The store on this day; null where none was named. */
    @Nullable Trust orNull() {
        Path named = fileOrNull();
        return named == null
                ? null
                : Refusal.unlessAccepted(Trust.in(named, LocalDate.now(ZoneOffset.UTC)), Exit.INVALID);
    }

    /** The file of the store; null where none was named. */
    @Nullable Path fileOrNull() {
        String named = file == null ? LedgerOptions.environment("BALLAST_TRUST", "") : file.toString();
        return named.isEmpty() ? null : Path.of(named);
    }
}
