package dev.ballast.cli;

import dev.ballast.assess.Assessment;
import dev.ballast.assess.Assessor;
import dev.ballast.audit.Models;
import dev.ballast.audit.Receipt;
import dev.ballast.audit.Replay;
import dev.ballast.ledger.Anchor;
import dev.ballast.ledger.Content;
import dev.ballast.ledger.Entry;
import dev.ballast.ledger.Flaw;
import dev.ballast.ledger.Kept;
import dev.ballast.ledger.Kind;
import dev.ballast.ledger.Ledger;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.report.Harmless;
import dev.ballast.report.ReceiptReader;
import dev.ballast.report.Recorded;
import dev.ballast.report.ReplayReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the commands of {@code audit} do; apart from them, so that other commands load none of the ledger. */
final class Audit {

    private static final int LONGEST_ANCHOR = 4096;
    private static final int SHOWN_DIGITS = 16;

    private Audit() {}

    static int list(Terminal terminal, LedgerOptions options) {
        try (Ledger ledger = Recording.open(options)) {
            List<Entry> entries = ledger.entries();
            terminal.out()
                    .printf("%d entries in %s%n", entries.size(), ledger.place().word());
            entries.forEach(entry -> terminal.out().println(Harmless.text(line(entry))));
        }
        return Exit.DONE;
    }

    private static String line(Entry entry) {
        Content content = entry.content();
        String asOf = content.asOf().equals(content.decidedOn())
                ? "the same day"
                : content.asOf().toString();
        return "%6d  %-10s  decided on %s, as of %s  %-8s  %s %s  entry %s"
                .formatted(
                        entry.number(),
                        content.kind(),
                        content.decidedOn(),
                        asOf,
                        content.state(),
                        content.kind().equals(Kind.APPROVAL.word()) ? "words" : "assessment",
                        shortened(content.assessment()),
                        shortened(entry.digest()));
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(SHOWN_DIGITS, digest.length()));
    }

    static int verify(Terminal terminal, LedgerOptions options, @Nullable String anchorFile) {
        Anchor anchor = anchorFile == null ? null : anchor(terminal, anchorFile);
        try (Ledger ledger = Recording.open(options)) {
            List<Flaw> flaws = ledger.verify(anchor);
            flaws.forEach(flaw -> terminal.out().println(flaw.sentence()));
            if (!flaws.isEmpty()) {
                return Exit.FINDINGS;
            }
            terminal.out()
                    .printf(
                            "verified: %d entries in %s%s%n",
                            ledger.entries().size(),
                            ledger.place().word(),
                            anchor == null
                                    ? "; no anchor was given, so nobody knows that the end is there"
                                    : ", which hold the anchor at entry " + anchor.number());
        }
        return Exit.DONE;
    }

    private static Anchor anchor(Terminal terminal, String file) {
        return Anchor.parse(new String(terminal.read(file, LONGEST_ANCHOR), StandardCharsets.UTF_8))
                .orElseThrow(() -> new Refusal(
                        Exit.INVALID,
                        "no-anchor: %s holds no anchor\n  Name a file that audit anchor wrote.".formatted(file)));
    }

    static int anchor(Terminal terminal, LedgerOptions options, @Nullable Path output, boolean force) {
        try (Ledger ledger = Recording.open(options)) {
            terminal.write(ledger.anchor().text(), output, force);
        }
        return Exit.DONE;
    }

    static int erase(Terminal terminal, LedgerOptions options, long number) {
        try (Ledger ledger = Recording.open(options)) {
            Entry erasure = ledger.erase(number, LocalDate.now(ZoneOffset.UTC));
            terminal.out()
                    .printf(
                            "erased: profile and receipt of entry %d, as entry %d says; copies of the database made before"
                                    + " may still hold its key%n",
                            number, erasure.number());
        }
        return Exit.DONE;
    }

    static int replay(Terminal terminal, LedgerOptions options, long number, RulesOption rules) {
        Kept kept;
        try (Ledger ledger = Recording.open(options)) {
            kept = ledger.kept(number);
        }
        String name = "entry " + number;
        Recorded recorded = Refusal.unlessAccepted(ReceiptReader.read(name, kept.receipt()), Exit.INVALID);
        Receipt proof = recorded.receipt();
        var assessor = new Assessor(rules.toReplay(), Models.bundled());
        Evidence evidence = Refusal.unlessAccepted(
                ProfileReader.read(
                        name, kept.profile(), proof.asOf(), assessor.rules().extensions()),
                Exit.INVALID);
        Assessment now = Recording.again(assessor.assess(evidence), assessor.rules(), proof, options);
        Replay replay = Replay.of(proof, now.receipt());
        terminal.out().print(ReplayReport.of(replay, recorded));
        return replay.isSame() ? Exit.DONE : Exit.DIFFERS;
    }
}
