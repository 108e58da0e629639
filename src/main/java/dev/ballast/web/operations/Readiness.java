package dev.ballast.web.operations;

import dev.ballast.assess.Assessor;
import dev.ballast.assess.Examples;
import dev.ballast.ledger.Ledger;
import dev.ballast.ledger.LedgerRefusal;
import dev.ballast.profile.ProfileReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;

/**
 * Whether work can be taken: the rulebook was admitted and gives an example its advice, the ledger answers, and the server
 * is not about to end. Asked by anybody at any rate, so that the ledger is asked once a second at most.
 */
final class Readiness {

    static final String YES = "yes";

    private static final long NANOS_KNOWN = 1_000_000_000L;

    private final Assessor assessor;
    private final @Nullable Ledger ledger;
    private final ApplicationAvailability availability;

    private @Nullable String rulebook;
    private String reached = "";
    private long reachedAt;

    Readiness(Assessor assessor, @Nullable Ledger ledger, ApplicationAvailability availability) {
        this.assessor = assessor;
        this.ledger = ledger;
        this.availability = availability;
    }

    /** What was looked at, and {@link #YES} or what is wrong. */
    synchronized Map<String, String> checks() {
        var checks = new TreeMap<String, String>();
        checks.put("rulebook", rulebook());
        if (ledger != null) {
            checks.put("ledger", ledger(ledger));
        }
        checks.put("accepting", availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC ? YES : "not now");
        return checks;
    }

    /** Admission was at the start, which fails without it; what it admitted is tried on the first example, once. */
    private String rulebook() {
        if (rulebook == null) {
            String name = Examples.names().get(0);
            byte[] profile = Examples.profile(name).orElse("").getBytes(StandardCharsets.UTF_8);
            var evidence = ProfileReader.read(name, profile);
            boolean speaks = evidence.isAccepted()
                    && !assessor.assess(evidence.get())
                            .advice()
                            .recommendations()
                            .isEmpty();
            rulebook = speaks ? YES : "an example has no advice";
        }
        return rulebook;
    }

    private String ledger(Ledger asked) {
        if (reached.isEmpty() || System.nanoTime() - reachedAt > NANOS_KNOWN) {
            reached = reach(asked);
            reachedAt = System.nanoTime();
        }
        return reached;
    }

    private static String reach(Ledger asked) {
        try {
            asked.reach();
            return YES;
        } catch (LedgerRefusal unreachable) {
            return "cannot be reached";
        }
    }
}
