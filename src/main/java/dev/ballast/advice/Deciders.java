package dev.ballast.advice;

import dev.ballast.appraisal.End;
import dev.ballast.appraisal.Swing;
import dev.ballast.appraisal.Variations;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.FactsByType;
import dev.ballast.fact.Finding;
import dev.ballast.rulebook.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds, by trying, the assumed figures and the parameters that would undo a finding. A finding stands in a trial when
 * its rule's own patterns still hold, the findings that it reads stand too, and no rule whose silence it reads begins to
 * speak. Where the end of a range undoes a finding, the value at which it turns is closed in on by halving.
 */
final class Deciders {

    /** A turn is known to this part of the way from the figure to it. */
    private static final double CLOSE = 0.01;

    /** It is printed with the fewest digits that lie no further beyond it than this part of that way. */
    private static final double NEAR = 0.1;

    private static final int MOST_DIGITS = 4;

    private final Variations variations;
    private final Support support;
    private final Function<FactsByType, Predicate<String>> judge;

    /** The client as it is. */
    private final Trial real;

    /** Each trial that was made, shared by all rules. */
    private final Map<Deciding, Trial> trials = new HashMap<>();

    Deciders(Variations variations, Support support, Function<FactsByType, Predicate<String>> judge, List<Fact> facts) {
        this.variations = variations;
        this.support = support;
        this.judge = judge;
        this.real = new Trial(judge.apply(FactsByType.of(facts)));
    }

    /** The figures of the client that decide these matches, among the lines that they rest on. */
    List<Deciding> of(List<Match> matches, Set<String> lines) {
        return of(matches, lines, variations.swings());
    }

    /** The parameters of the models that decide these matches, among those that they rest on. */
    List<Deciding> parameters(List<Match> matches, Set<String> lines) {
        return of(matches, lines, variations.parameters());
    }

    private List<Deciding> of(List<Match> matches, Set<String> lines, List<Swing> swings) {
        var deciding = new ArrayList<Deciding>();
        for (Swing swing : swings) {
            if (swing.lines().stream().anyMatch(line -> lines.contains(line.at()))) {
                for (End end : End.values()) {
                    var trial = new Deciding(swing, end);
                    if (!stands(matches, trial(trial))) {
                        deciding.add(nearest(matches, trial));
                    }
                }
            }
        }
        return deciding;
    }

    /** The same figure where it first undoes the matches, or shortly beyond, and never beyond the end of its range. */
    private Deciding nearest(List<Match> matches, Deciding end) {
        double standing = 0;
        double gone = 1;
        while (gone - standing > CLOSE * gone) {
            double middle = standing + (gone - standing) / 2;
            if (stands(matches, end.nearer(middle))) {
                standing = middle;
            } else {
                gone = middle;
            }
        }
        return rounded(matches, end, standing, gone);
    }

    private Deciding rounded(List<Match> matches, Deciding end, double standing, double gone) {
        Swing.Line first = end.swing().lines().get(0);
        double value = first.value().value();
        double way = first.at(end.end()).value() - value;
        for (int digits = 2; digits <= MOST_DIGITS && way != 0; digits++) {
            double share = (Digits.away(value + way * standing, value, digits) - value) / way;
            if (share <= Math.min(1, gone + NEAR * gone) && !stands(matches, end.nearer(share))) {
                return end.nearer(share);
            }
        }
        return end.nearer(gone);
    }

    private boolean stands(List<Match> matches, Deciding nearer) {
        return stands(matches, new Trial(judge.apply(variations.facts(nearer.swing(), nearer.end()))));
    }

    private boolean stands(List<Match> matches, Trial trial) {
        return trial.holds(matches.get(0).rule().id())
                && matches.stream().anyMatch(match -> match.facts().stream().allMatch(fact -> stands(fact, trial)));
    }

    private boolean stands(Fact fact, Trial trial) {
        if (fact instanceof Finding finding) {
            List<Match> behind = support.of(finding.rule());
            return behind.isEmpty() || stands(behind, trial);
        }
        if (fact instanceof Content silence) {
            return !trial.holds(silence.rule()) || real.holds(silence.rule());
        }
        return true;
    }

    private Trial trial(Deciding trial) {
        return trials.computeIfAbsent(trial, key -> new Trial(judge.apply(variations.facts(key.swing(), key.end()))));
    }

    /** Which rules hold over one set of facts; each rule is asked about once. */
    private static final class Trial {

        private final Predicate<String> judge;
        private final Map<String, Boolean> known = new HashMap<>();

        Trial(Predicate<String> judge) {
            this.judge = judge;
        }

        boolean holds(String rule) {
            return known.computeIfAbsent(rule, judge::test);
        }
    }
}
