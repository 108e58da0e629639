package dev.ballast.review;

import dev.ballast.fact.About;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.explain.Verdict;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one rule said of one client.
 *
 * @param about what it fired about; empty when it did not
 */
public record Outcome(Verdict verdict, SortedSet<About> about) {

    /** By the id of the rule. */
    static Map<String, Outcome> of(Judgement judgement) {
        var outcomes = new TreeMap<String, Outcome>();
        for (Match match : judgement.matches()) {
            outcomes.computeIfAbsent(match.rule().id(), any -> new Outcome(Verdict.FIRES, new TreeSet<>()))
                    .about
                    .add(match.about());
        }
        for (Fact silence : judgement.silences()) {
            if (silence instanceof Content content) {
                outcomes.put(content.rule(), silent(Verdict.CONTENT));
            } else if (silence instanceof NotAssessed unknown) {
                outcomes.put(unknown.what(), silent(Verdict.NOT_ASSESSED));
            } else if (silence instanceof NotApplicable deaf) {
                outcomes.put(deaf.what(), silent(Verdict.NOT_APPLICABLE));
            }
        }
        return outcomes;
    }

    private static Outcome silent(Verdict verdict) {
        return new Outcome(verdict, new TreeSet<>());
    }

    /** {@code fires about facility north-hall}, or {@code content}. */
    public String words() {
        return about.isEmpty()
                ? verdict.word()
                : verdict.word() + " about "
                        + String.join(", ", about.stream().map(About::toString).toList());
    }
}
