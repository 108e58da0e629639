package dev.ballast.cli;

import dev.ballast.access.Caller;
import dev.ballast.assess.Assessment;
import dev.ballast.audit.Receipt;
import dev.ballast.ledger.Entry;
import dev.ballast.ledger.Kept;
import dev.ballast.ledger.Ledger;
import dev.ballast.ledger.Place;
import dev.ballast.report.JsonReport;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a command does with the ledger; loaded by the commands that do. */
final class Recording {

    private Recording() {}

    static Ledger open(LedgerOptions options) {
        var place = Place.of(
                options.placeOrUsual(),
                LedgerOptions.environment("BALLAST_LEDGER_USER", ""),
                LedgerOptions.environment("BALLAST_LEDGER_PASSWORD", ""));
        return Ledger.open(place, options.keyOrUsual());
    }

    /** The ledger for the server to open, where it was asked for. */
    static @Nullable Supplier<Ledger> asked(LedgerOptions options) {
        return options.isAsked() ? () -> open(options) : null;
    }

    /** Records the assessment of this profile and returns the line that says so. */
    static String of(Assessment assessment, byte[] profile, LedgerOptions options) {
        try (Ledger ledger = open(options)) {
            Receipt receipt = assessment.receipt();
            var kept = new Kept(profile, JsonReport.bytes(receipt));
            Entry entry = ledger.record(Caller.THIS_MACHINE, receipt, kept, LocalDate.now(ZoneOffset.UTC));
            return "recorded: entry %d in %s; head %s"
                    .formatted(entry.number(), ledger.place().word(), entry.stub());
        }
    }
}
