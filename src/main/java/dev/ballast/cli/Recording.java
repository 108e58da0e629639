package dev.ballast.cli;

import dev.ballast.access.Caller;
import dev.ballast.approval.Approvals;
import dev.ballast.assess.Assessment;
import dev.ballast.assess.Rules;
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

    /**
     * The same assessment in the state that the ledger gives to its rules, recorded, and a line that says so on standard
     * error.
     */
    static Assessment of(Assessment judged, Rules rules, byte[] profile, LedgerOptions options, Terminal terminal) {
        try (Ledger ledger = open(options)) {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            Assessment assessment = new Approvals(ledger).consulted(judged, rules, Caller.THIS_MACHINE, today);
            Receipt receipt = assessment.receipt();
            var kept = new Kept(profile, JsonReport.bytes(receipt));
            Entry entry = ledger.record(Caller.THIS_MACHINE, receipt, kept, today);
            terminal.err()
                    .println("recorded: entry %d in %s; head %s"
                            .formatted(entry.number(), ledger.place().word(), entry.stub()));
            return assessment;
        }
    }

    /** The answer that is given now in place of an old one, in the state that the ledger gave to its rules then. */
    static Assessment again(Assessment judged, Rules rules, Receipt old, LedgerOptions options) {
        if (old.approval() == null) {
            return judged;
        }
        try (Ledger ledger = open(options)) {
            return new Approvals(ledger).consulted(judged, rules, Caller.THIS_MACHINE, old.approval());
        }
    }
}
