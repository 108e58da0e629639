package dev.ballast.assess;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.appraisal.Appraised;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.Departing;
import dev.ballast.rulebook.Departure;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.Waiving;
import dev.ballast.rulebook.overlay.MovedThreshold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Judges a client by core alone too: whatever core finds stands in the answer, or the answer says which entry of which
 * pack took it away.
 */
final class CoreControl {

    private final RulesInForce rules;
    private final RulesInForce core;
    private final CoreDifference difference;

    /**
     * The control of rules by core.
     *
     * @param core as it was released
     * @param difference in what the core among the rules is not that core
     */
    CoreControl(RulesInForce rules, RulesInForce core, CoreDifference difference) {
        this.rules = rules;
        this.core = core;
        this.difference = difference;
    }

    /**
     * The same appraisal, without the advice that is waived, and with all in which it departs from core.
     *
     * @throws CoreLost when a finding of core is not in this judgement and no entry says so
     */
    Appraised controlled(Appraised appraised) {
        Judgement judgement = appraised.judgement();
        var removed = new TreeMap<String, Set<String>>();
        Set<String> lost = new TreeSet<>(spoken(judged(core, appraised)));
        lost.removeAll(spoken(judgement));
        lost.removeAll(explained(lost, appraised, removed));
        if (!difference.isNone()) {
            removed.put(CoreDifference.ENTRY, lost);
        } else if (!lost.isEmpty()) {
            throw new CoreLost(lost.stream().map(CoreControl::problem).toList());
        }
        var waiving = new Waiving(rules.departing(), judgement.matches());
        List<Match> left = waiving.left(removed);
        return new Appraised(appraised.evidence(), appraised.facts(), judgement.with(left, departures(removed)));
    }

    /** Those that come back when a move is undone, or when all are; each under the entries that took it. */
    private Set<String> explained(Set<String> lost, Appraised appraised, Map<String, Set<String>> removed) {
        var moves = new TreeMap<String, MovedThreshold>();
        rules.departing().forEach(each -> each.departures().moves().forEach(move -> moves.put(each.entry(move), move)));
        var explained = new TreeSet<String>();
        if (lost.isEmpty() || moves.isEmpty()) {
            return explained;
        }
        moves.forEach((entry, move) -> {
            Set<String> back = back(lost, appraised, List.of(move));
            explained.addAll(back);
            if (!back.isEmpty()) {
                removed.put(entry, back);
            }
        });
        Set<String> together = back(lost, appraised, moves.values());
        together.removeAll(explained);
        if (!together.isEmpty()) {
            moves.keySet()
                    .forEach(entry -> removed.computeIfAbsent(entry, any -> new TreeSet<>())
                            .addAll(together));
        }
        explained.addAll(together);
        return explained;
    }

    private Set<String> back(Set<String> lost, Appraised appraised, Collection<MovedThreshold> moves) {
        var back = new TreeSet<>(spoken(judged(rules.undo(moves), appraised)));
        back.retainAll(lost);
        return back;
    }

    /** Every entry that is in force, whether it took anything here or not. */
    private List<Departure> departures(Map<String, Set<String>> removed) {
        var departures = new ArrayList<Departure>();
        if (!difference.isNone()) {
            departures.add(departure(CoreDifference.ENTRY, difference.words(), removed));
        }
        for (Departing pack : rules.departing()) {
            pack.departures().waivers().forEach(placed -> {
                var waiver = placed.waiver();
                departures.add(departure(pack.entry(waiver), pack.words(waiver), removed));
            });
            pack.departures()
                    .moves()
                    .forEach(move -> departures.add(departure(pack.entry(move), pack.words(move), removed)));
        }
        return departures;
    }

    private static Departure departure(String entry, String words, Map<String, Set<String>> removed) {
        return new Departure(entry, words, List.copyOf(removed.getOrDefault(entry, Set.of())));
    }

    private static Judgement judged(RulesInForce by, Appraised appraised) {
        return by.judge(appraised.facts(), Appraisal.kind(appraised.evidence()));
    }

    private static Set<String> spoken(Judgement judgement) {
        return judgement.matches().stream().map(Waiving::name).collect(Collectors.toUnmodifiableSet());
    }

    private static Problem problem(String lost) {
        String found = "no finding of " + lost;
        String fix =
                "Give the rules of the pack a subject of their own: a finding of theirs turns a rule that this one reads.";
        return new Problem(new Place("rules", 0, 0, ""), "core-lost", found, "every finding of core", fix);
    }
}
