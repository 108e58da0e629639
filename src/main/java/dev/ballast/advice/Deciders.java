package dev.ballast.advice;

import dev.ballast.appraisal.End;
import dev.ballast.appraisal.Swing;
import dev.ballast.appraisal.Variations;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.Input;
import dev.ballast.rulebook.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Finds, by trying, the assumed figures that would undo a finding. A finding stands in a trial when its rule's own
 * patterns still hold, the findings that it reads stand too, and no rule whose silence it reads begins to speak.
 */
final class Deciders {

    private final Variations variations;
    private final BiPredicate<String, Collection<Fact>> holds;
    private final Support support;
    private final List<Fact> facts;

    /** The facts of each trial, shared by all rules. */
    private final Map<Deciding, List<Fact>> trials = new HashMap<>();

    Deciders(Variations variations, BiPredicate<String, Collection<Fact>> holds, Support support, List<Fact> facts) {
        this.variations = variations;
        this.holds = holds;
        this.support = support;
        this.facts = facts;
    }

    List<Deciding> of(List<Match> matches) {
        Set<String> lines =
                Confidence.lines(support.facts(matches)).map(Input::at).collect(Collectors.toSet());
        var deciding = new ArrayList<Deciding>();
        for (Swing swing : variations.swings()) {
            if (swing.lines().stream().anyMatch(line -> lines.contains(line.at()))) {
                for (End end : End.values()) {
                    var trial = new Deciding(swing, end);
                    if (!stands(matches, trial(trial))) {
                        deciding.add(trial);
                    }
                }
            }
        }
        return deciding;
    }

    private boolean stands(List<Match> matches, List<Fact> trial) {
        return holds.test(matches.get(0).rule().id(), trial)
                && matches.stream().anyMatch(match -> match.facts().stream().allMatch(fact -> stands(fact, trial)));
    }

    private boolean stands(Fact fact, List<Fact> trial) {
        if (fact instanceof Finding finding) {
            List<Match> behind = support.of(finding.rule());
            return behind.isEmpty() || stands(behind, trial);
        }
        if (fact instanceof Content silence) {
            return !holds.test(silence.rule(), trial) || holds.test(silence.rule(), facts);
        }
        return true;
    }

    private List<Fact> trial(Deciding trial) {
        return trials.computeIfAbsent(trial, key -> variations.facts(key.swing(), key.end()));
    }
}
