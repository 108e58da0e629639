package dev.ballast.rulebook.explain;

import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Held;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.RuleCard;
import java.util.List;

/**
 * Why one rule says what it says of one client.
 *
 * @param matches each way in which it fired; empty when it did not
 * @param nearest what came closest to firing where it is content
 * @param missing lines of the profile, or facts and rules, without which it cannot be assessed
 * @param reason why it does not apply; empty otherwise
 * @param leads the same for the rules whose finding or silence decided
 */
public record Why(
        RuleCard rule,
        Verdict verdict,
        List<Match> matches,
        Nearest nearest,
        List<String> missing,
        String reason,
        List<Why> leads) {

    public Why {
        matches = List.copyOf(matches);
        missing = List.copyOf(missing);
        leads = List.copyOf(leads);
    }

    /**
     * The facts on which the fewest conditions failed.
     *
     * @param held comparisons that held
     * @param needed comparisons that failed
     * @param awaited what other rules would have to say, in words
     */
    public record Nearest(List<Fact> facts, List<Held> held, List<Needed> needed, List<String> awaited) {

        static final Nearest NONE = new Nearest(List.of(), List.of(), List.of(), List.of());

        public Nearest {
            facts = List.copyOf(facts);
            held = List.copyOf(held);
            needed = List.copyOf(needed);
            awaited = List.copyOf(awaited);
        }
    }
}
