package dev.ballast.backtest;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.Input;
import dev.ballast.fact.Threshold;
import dev.ballast.profile.Assumption;
import dev.ballast.profile.Assumptions;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.pack.Thresholds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a rule that spoke rests on and nobody here knew on the day of the case: thresholds, parameters, and what filled
 * lines that the profile leaves out, its own and those of the rules whose findings it reads.
 */
final class Knowledge {

    private final Refit refit;
    private final List<Match> matches;
    private final Collection<Pack> packs;
    private final LocalDate day;

    /** @param day the true day of the case, which differs from that of the evidence where days were moved */
    Knowledge(Refit refit, List<Match> matches, Collection<Pack> packs, LocalDate day) {
        this.refit = refit;
        this.matches = List.copyOf(matches);
        this.packs = List.copyOf(packs);
        this.day = day;
    }

    /** By name, each once; empty when the rule could have said it then. */
    List<Late> late(String rule) {
        var known = new TreeMap<String, LocalDate>();
        gather(rule, known, new HashSet<>());
        return known.entrySet().stream()
                .filter(each -> each.getValue().isAfter(day))
                .map(each -> new Late(each.getKey(), each.getValue()))
                .toList();
    }

    private void gather(String rule, SortedMap<String, LocalDate> known, Set<String> seen) {
        if (!seen.add(rule)) {
            return;
        }
        for (Match match : matches) {
            if (match.rule().id().equals(rule)) {
                for (Fact fact : match.facts()) {
                    if (fact instanceof Finding finding) {
                        gather(finding.rule(), known, seen);
                    } else {
                        add(fact, known);
                    }
                }
            }
        }
    }

    private void add(Fact fact, SortedMap<String, LocalDate> known) {
        if (fact instanceof Threshold threshold) {
            known.put(threshold.name(), known(threshold));
        }
        for (Input input : fact.inputs().list()) {
            if (input.isParameter()) {
                String id = input.at().substring(Input.PARAMETER.length());
                if (!refit.refitted().contains(id)) {
                    add(refit.evidence().parameters().assumption(id), known);
                }
            } else {
                Assumption filled = refit.evidence().provenance().filled().get(input.at());
                if (filled != null) {
                    add(filled, known);
                }
            }
        }
    }

    private static void add(Assumption assumption, SortedMap<String, LocalDate> known) {
        LocalDate since = Assumptions.bundled()
                .knownSince(assumption)
                .orElseThrow(() -> new IllegalStateException("no such assumption: " + assumption.id()));
        known.put(Input.PARAMETER + assumption.id(), since);
    }

    private LocalDate known(Threshold threshold) {
        LocalDate inForce = refit.evidence().profile().asOf();
        return Thresholds.knownSince(packs, threshold, inForce)
                .orElseThrow(() -> new IllegalStateException("no day of knowledge: " + threshold.name()));
    }
}
