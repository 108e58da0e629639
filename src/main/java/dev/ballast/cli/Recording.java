package dev.ballast.cli;

import dev.ballast.assess.Assessment;
import dev.ballast.audit.Receipt;
import dev.ballast.audit.Tree;
import dev.ballast.ledger.Entry;
import dev.ballast.ledger.Kept;
import dev.ballast.ledger.Ledger;
import dev.ballast.ledger.Place;
import dev.ballast.report.JsonReport;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;

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

    /** Records the assessment of this profile and returns the line that says so. */
    static String of(Assessment assessment, byte[] profile, LedgerOptions options) {
        try (Ledger ledger = open(options)) {
            Receipt receipt = assessment.receipt();
            byte[] written = JsonReport.of(Tree.of(receipt)).getBytes(StandardCharsets.UTF_8);
            Entry entry = ledger.record(receipt, new Kept(profile, written), LocalDate.now(ZoneOffset.UTC));
            return "recorded: entry %d in %s; head %d:%s"
                    .formatted(entry.number(), ledger.place().word(), entry.number(), entry.digest());
        }
    }
}
