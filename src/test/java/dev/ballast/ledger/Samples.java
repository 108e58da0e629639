package dev.ballast.ledger;

import dev.ballast.audit.Digests;
import dev.ballast.audit.Parts;
import dev.ballast.audit.Receipt;
import dev.ballast.audit.Sha256;
import dev.ballast.audit.State;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeMap;

/** Receipts and profiles of nobody. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    private Samples() {}

    static Receipt receipt(String name) {
        var digests = new Digests(
                Sha256.of("profile " + name), Sha256.of("rules"), Sha256.of("models"), Sha256.of("answer " + name));
        var none = new TreeMap<String, String>();
        return new Receipt(Sha256.of(name), State.APPROVED, AS_OF, digests, new Parts(none, none, none, none));
    }

    static Kept kept(String name) {
        return new Kept(
                ("profile of " + name).getBytes(StandardCharsets.UTF_8),
                ("receipt of " + name).getBytes(StandardCharsets.UTF_8));
    }

    static Entry record(Ledger ledger, String name) {
        return ledger.record("acme", receipt(name), kept(name), DAY);
    }
}
