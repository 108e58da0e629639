package dev.ballast.web;

import dev.ballast.assess.Examples;
import dev.ballast.assess.RunningRules;
import dev.ballast.ledger.Ledger;
import dev.ballast.ledger.Recent;
import dev.ballast.profile.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The clients on whom another rulebook is tried before it judges anybody: those that the ledger last recorded for the
 * tenant of whoever asks, and nobody else's; where there are none, the examples of the product.
 */
final class Rehearsal {

    private static final int MOST = 20;

    private final RunningRules rules;
    private final @Nullable Ledger ledger;

    Rehearsal(RunningRules rules, ObjectProvider<Ledger> ledger) {
        this.rules = rules;
        this.ledger = ledger.getIfAvailable();
    }

    /**
     * Some clients.
     *
     * @param from {@code recorded} or {@code examples}
     */
    record Clients(String from, List<Evidence> evidence) {

        Clients {
            evidence = List.copyOf(evidence);
        }
    }

    Clients of(String tenant) {
        List<Evidence> recorded = ledger == null ? List.of() : recorded(ledger.recent(tenant, MOST));
        return recorded.isEmpty() ? new Clients("examples", Examples.evidence()) : new Clients("recorded", recorded);
    }

    /** A profile that is no longer read as it was has nothing to compare. */
    private List<Evidence> recorded(List<Recent> recent) {
        var recorded = new ArrayList<Evidence>();
        for (Recent each : recent) {
            var read = rules.read("recorded", each.kept().profile(), each.asOf());
            if (read.isAccepted()) {
                recorded.add(read.get());
            }
        }
        return recorded;
    }
}
