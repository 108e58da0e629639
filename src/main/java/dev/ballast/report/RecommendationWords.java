package dev.ballast.report;

import dev.ballast.advice.Advice;
import dev.ballast.advice.Recommendation;
import dev.ballast.fact.About;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Threshold;
import dev.ballast.fact.Working;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.PackCard;
import dev.ballast.rulebook.RuleCard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a recommendation rests on, in the sentences that every report uses. A step of a working is told once in an answer. */
final class RecommendationWords {

    private static final String ORGANISATION = "organisation";

    private final Advice advice;
    private final Set<Working.Step> told;

    RecommendationWords(Advice advice) {
        this.advice = advice;
        this.told = new HashSet<>(advice.year());
    }

    /** Whose rule it is, for what is not of core: {@code , pack acme 0.1.0 of layer client}. */
    static String pack(RuleCard rule) {
        PackCard pack = rule.pack();
        return pack.isCore() ? "" : ", pack %s %s of layer %s".formatted(pack.id(), pack.version(), pack.layer());
    }

    /** The loans, halls and customers that are meant, when it is not the whole organisation. */
    List<String> about(Recommendation recommendation) {
        String meant = recommendation.matches().stream()
                .map(Match::about)
                .filter(about -> !about.kind().equals(ORGANISATION))
                .map(About::toString)
                .distinct()
                .collect(Collectors.joining(", "));
        return meant.isEmpty() ? List.of() : List.of(meant);
    }

    /**
     * Facts in their own sentences, each followed by the comparisons that held; last, in one line, the rules whose
     * silence the advice rests on. A sentence is not said twice.
     */
    List<String> why(Recommendation recommendation) {
        var sentences = new ArrayList<String>();
        var silent = new ArrayList<String>();
        for (Fact fact : recommendation.facts()) {
            if (fact instanceof Content content) {
                silent.add(content.rule());
            } else if (!(fact instanceof Threshold)) {
                List<String> held = held(recommendation, fact);
                String statement = advice.statement(fact);
                if (!held.isEmpty() || !sentences.contains(statement)) {
                    sentences.add(statement);
                    sentences.addAll(held);
                }
            }
        }
        if (!silent.isEmpty()) {
            sentences.add("Assessed, and found nothing: " + String.join(", ", silent) + ".");
        }
        return sentences;
    }

    /** The steps behind its facts that were not shown before. */
    List<String> worked(Recommendation recommendation) {
        return recommendation.facts().stream()
                .flatMap(fact -> fact.inputs().working().steps().stream())
                .filter(told::add)
                .map(Working.Step::sentence)
                .toList();
    }

    private static List<String> held(Recommendation recommendation, Fact fact) {
        return recommendation.matches().stream()
                .flatMap(match -> match.conditions().stream())
                .filter(held -> held.fact().equals(fact))
                .map(held -> "– " + held.sentence())
                .distinct()
                .toList();
    }
}
