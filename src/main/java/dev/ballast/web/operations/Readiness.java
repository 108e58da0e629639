package dev.ballast.web.operations;

import dev.ballast.assess.Assessor;
import dev.ballast.assess.Examples;
import dev.ballast.assess.RunningRules;
import dev.ballast.ledger.Ledger;
import dev.ballast.ledger.LedgerRefusal;
import dev.ballast.profile.ProfileReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

    private final RunningRules rules;
    private final @Nullable Ledger ledger;
    private final ApplicationAvailability availability;

    private @Nullable Assessor tried;
    private String rulebook = "";
    private String reached = "";
    private long reachedAt;

    Readiness(RunningRules rules, @Nullable Ledger ledger, ApplicationAvailability availability) {
        this.rules = rules;
        this.ledger = ledger;
        this.availability = availability;
    }

    /** What was looked at, and {@link #YES} or what is wrong. */
    synchronized Map<String, String> checks() {
        var checks = new TreeMap<String, String>();
        checks.put("rulebook", rulebook(rules.assessor()));
        if (ledger != null) {
            checks.put("ledger", ledger(ledger));
        }
        checks.put("accepting", availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC ? YES : "not now");
        return checks;
    }

    /** The digest of the rulebook that judges, as the receipt of a client of today carries it that tells no country. */
    String digest(LocalDate today) {
        return rules.standing(today).digest();
    }

    /** No rulebook judges that was not admitted; each is tried on the first example, once. */
    private String rulebook(Assessor assessor) {
        if (tried != assessor) {
            String name = Examples.names().get(0);
            byte[] profile = Examples.profile(name).orElse("").getBytes(StandardCharsets.UTF_8);
            var evidence = ProfileReader.read(name, profile);
            boolean speaks = evidence.isAccepted()
                    && !assessor.assess(evidence.get())
                            .advice()
                            .recommendations()
                            .isEmpty();
            tried = assessor;
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
