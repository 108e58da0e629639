package dev.ballast.scenario;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.assess.Gain;
import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import java.util.List;
import java.util.function.Function;

/** One scenario: with nothing done, and what comes of each action. */
record Run(boolean isBreach, List<Outcome> outcomes) {

    Run {
        outcomes = List.copyOf(outcomes);
    }

    /** @param value in whole units of the currency; nothing where nothing that is priced changes */
    record Outcome(double value, boolean helps, boolean isBreach) {}

    static Run of(Evidence untouched, List<Followed> actions, Function<Followed, Evidence> followed) {
        List<Fact> was = Appraisal.facts(untouched);
        return new Run(
                Breach.isIn(was),
                actions.stream()
                        .map(action -> outcome(untouched, was, action, followed.apply(action)))
                        .toList());
    }

    private static Outcome outcome(Evidence untouched, List<Fact> was, Followed action, Evidence after) {
        List<Fact> is = Appraisal.facts(after);
        return new Outcome(
                Gain.of(untouched, was, after, is)
                        .map(gain -> gain.total().value())
                        .orElse(0.0),
                action.trial().improves(was, is),
                Breach.isIn(is));
    }

    /** Whether no other action is worth more than this one, which is worth something. */
    boolean isFirst(int action) {
        double value = outcomes.get(action).value();
        return value > 0 && outcomes.stream().noneMatch(other -> other.value() > value);
    }
}
