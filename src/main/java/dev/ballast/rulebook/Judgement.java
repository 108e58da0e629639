package dev.ballast.rulebook;

import dev.ballast.fact.Fact;
import java.util.List;

/**
 * What the rules said of one set of facts.
 *
 * @param matches sorted by rule, then by what they are about
 * @param silences exactly one Content, NotAssessed or NotApplicable for each rule that did not fire, sorted by rule
 */
public record Judgement(List<Match> matches, List<Fact> silences) {

    public Judgement {
        matches = List.copyOf(matches);
        silences = List.copyOf(silences);
    }
}
