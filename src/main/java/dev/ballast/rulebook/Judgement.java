package dev.ballast.rulebook;

import dev.ballast.fact.Fact;
import java.util.List;
import java.util.Map;

/**
 * What the rules said of one set of facts.
 *
 * @param matches sorted by rule, then by what they are about
 * @param silences exactly one Content, NotAssessed or NotApplicable for each rule that did not fire, sorted by rule
 * @param standIns for a rule that is content, the rule that speaks in its place, where there is one
 * @param waiting the rules that could not be assessed, sorted by id
 * @param departures where the rules are not those of core: what is set aside by whom; empty for core itself
 */
public record Judgement(
        List<Match> matches,
        List<Fact> silences,
        Map<String, String> standIns,
        List<RuleCard> waiting,
        List<Departure> departures) {

    public Judgement {
        matches = List.copyOf(matches);
        silences = List.copyOf(silences);
        standIns = Map.copyOf(standIns);
        waiting = List.copyOf(waiting);
        departures = List.copyOf(departures);
    }

    /** The same with these matches, and in what they depart from what core says. */
    public Judgement with(List<Match> others, List<Departure> departing) {
        return new Judgement(others, silences, standIns, waiting, departing);
    }
}
