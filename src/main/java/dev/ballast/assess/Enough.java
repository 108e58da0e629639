package dev.ballast.assess;

import dev.ballast.action.Edit;
import dev.ballast.action.Lever;
import dev.ballast.appraisal.Appraisal;
import dev.ballast.fact.About;
import dev.ballast.profile.Evidence;
import dev.ballast.rulebook.RulesInForce;
import java.util.Optional;
import java.util.Set;

/** How much of an action is enough: the least at which its rule no longer speaks of what it spoke of. */
final class Enough {

    /** Halves the way so often; lines are written in steps far wider than what is left of it. */
    private static final int HALVINGS = 24;

    private final Evidence evidence;
    private final RulesInForce rules;

    Enough(Evidence evidence, RulesInForce rules) {
        this.evidence = evidence;
        this.rules = rules;
    }

    /**
     * The change that is enough; all the way where even that is not; empty when all the way leads to what is no profile.
     *
     * @param about what the rule spoke of
     */
    Optional<Edit> of(Lever lever, String rule, Set<About> about) {
        Optional<Evidence> whole = lever.whole().on(evidence);
        RulesInForce read = rules.reading(Set.of(rule));
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        if (lever.isFixed() || speaks(whole.get(), read, rule, about)) {
            return Optional.of(lever.whole());
        }
        double toolittle = 0;
        double enough = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (toolittle + enough) / 2;
            boolean isEnough = lever.at()
                    .apply(middle)
                    .on(evidence)
                    .filter(changed -> !speaks(changed, read, rule, about))
                    .isPresent();
            if (isEnough) {
                enough = middle;
            } else {
                toolittle = middle;
            }
        }
        return Optional.of(lever.at().apply(enough));
    }

    private static boolean speaks(Evidence changed, RulesInForce rules, String rule, Set<About> about) {
        return Appraisal.of(changed, rules).judgement().matches().stream()
                .anyMatch(match -> match.rule().id().equals(rule) && about.contains(match.about()));
    }
}
