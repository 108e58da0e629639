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
        String named = file == null ? LedgerOptions.environment("BALLAST_TRUST", "") : file.toString();
        return named.isEmpty()
                ? null
                : Refusal.unlessAccepted(Trust.in(Path.of(named), LocalDate.now(ZoneOffset.UTC)), Exit.INVALID);
    }
}
