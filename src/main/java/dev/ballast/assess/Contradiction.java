package dev.ballast.assess;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.appraisal.Appraised;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.RulesInForce;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The engine and the trees of the rules say different things of one client, so that neither can be answered with. */
final class Contradiction extends IllegalStateException {

    private Contradiction(Set<String> rules) {
        super("contradiction: engine and trees differ on " + String.join(", ", rules)
                + "; nothing is answered. Report it with the profile: no client can cause this.");
    }

    /**
     * The same appraisal, once the rules were judged a second time from their trees, without the engine.
     *
     * @throws Contradiction when a rule fires, is content or waits in one judgement and not, or otherwise, in the other
     */
    static Appraised unlessConfirmed(Appraised found, RulesInForce rules) {
        Judgement again = rules.judgeTrees(found.facts(), Appraisal.kind(found.evidence()));
        if (!again.equals(found.judgement())) {
            throw new Contradiction(differing(found.judgement(), again));
        }
        return found;
    }

    private static Set<String> differing(Judgement one, Judgement other) {
        Set<String> ofOne = entries(one);
        Set<String> ofOther = entries(other);
        var differing = new TreeSet<String>();
        ofOne.stream().filter(entry -> !ofOther.contains(entry)).forEach(differing::add);
        ofOther.stream().filter(entry -> !ofOne.contains(entry)).forEach(differing::add);
        return differing;
    }

    private static Set<String> entries(Judgement judgement) {
        Set<String> entries = judgement.matches().stream()
                .map(match -> match.rule().id() + " of " + match.about())
                .collect(Collectors.toCollection(TreeSet::new));
        judgement.silences().forEach(silence -> entries.add(silence.statement()));
        return entries;
    }
}
