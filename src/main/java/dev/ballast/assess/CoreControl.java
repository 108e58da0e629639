package dev.ballast.assess;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.appraisal.Appraised;
import dev.ballast.fact.About;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.RulesInForce;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges a client by core alone too: whatever core finds has to stand in the answer. */
final class CoreControl {

    /** A rule that spoke, and of what. */
    private record Spoken(String rule, About about) {}

    private CoreControl() {}

    /** @throws CoreLost when a finding of core is not in this judgement */
    static void check(Appraised overlaid, RulesInForce core) {
        String kind = Appraisal.kind(overlaid.evidence());
        Set<Spoken> standing = spoken(overlaid.judgement());
        List<Problem> lost = spoken(core.judge(overlaid.facts(), kind)).stream()
                .filter(each -> !standing.contains(each))
                .map(CoreControl::problem)
                .sorted((one, other) -> one.found().compareTo(other.found()))
                .toList();
        if (!lost.isEmpty()) {
            throw new CoreLost(lost);
        }
    }

    private static Set<Spoken> spoken(Judgement judgement) {
        return judgement.matches().stream().map(CoreControl::spoken).collect(Collectors.toUnmodifiableSet());
    }

    private static Spoken spoken(Match match) {
        return new Spoken(match.rule().id(), match.about());
    }

    private static Problem problem(Spoken lost) {
        String found = "no finding of " + lost.rule + " about " + lost.about;
        String fix =
                "Give the rules of the pack a subject of their own: a finding of theirs turns a rule that this one reads.";
        return new Problem(new Place("rules", 0, 0, ""), "core-lost", found, "every finding of core", fix);
    }
}
