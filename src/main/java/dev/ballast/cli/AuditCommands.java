package dev.ballast.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was assessed, and whether anyone changed it since. */
@Command(
        name = "audit",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar audit list --ledger ballast-ledger%n"
                + "  java -jar target/ballast.jar audit verify --ledger ballast-ledger --anchor anchor.txt%n"
                + "%nUsage: ",
        description = "What was assessed, and whether anyone changed it since.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class AuditCommands {

    private final Terminal terminal;

    AuditCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(name = "list", description = "Lists every entry of the ledger.", mixinStandardHelpOptions = true)
    int list(@Mixin LedgerOptions ledger) {
        return Audit.list(terminal, ledger);
    }

    @Command(
            name = "verify",
            description =
                    "Names every entry that was altered, removed, reordered, cut off or rewritten; exit 3 when any was.",
            mixinStandardHelpOptions = true)
    int verify(
            @Mixin LedgerOptions ledger,
            @Option(
                            names = "--anchor",
                            paramLabel = "FILE",
                            description =
                                    "What audit anchor wrote before; without it nobody sees that the end was cut off.")
                    @Nullable String anchor) {
        return Audit.verify(terminal, ledger, anchor);
    }

    @Command(
            name = "anchor",
            description = "Writes the head of the ledger, to be kept where nobody who writes the ledger can write.",
            mixinStandardHelpOptions = true)
    int anchor(
            @Mixin LedgerOptions ledger,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            description = "Write here.")
                    @Nullable Path output,
            @Option(names = "--force", description = "Overwrite the file.") boolean force) {
        return Audit.anchor(terminal, ledger, output, force);
    }

    @Command(
            name = "erase",
            description =
                    "Destroys the key of an entry's profile and receipt, and records that; the chain still holds.",
            mixinStandardHelpOptions = true)
    int erase(
            @Parameters(paramLabel = "ENTRY", description = "The number of the entry.") long entry,
            @Mixin LedgerOptions ledger) {
        return Audit.erase(terminal, ledger, entry);
    }

    @Command(
            name = "replay",
            description = "Proves that a recorded answer comes out again, or names what differs.",
            mixinStandardHelpOptions = true)
    int replay(
            @Parameters(paramLabel = "ENTRY", description = "The number of the entry.") long entry,
            @Mixin RulesOption rules,
            @Mixin LedgerOptions ledger) {
        return Audit.replay(terminal, ledger, entry, rules);
    }
}
