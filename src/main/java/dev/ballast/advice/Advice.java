package dev.ballast.advice;

import dev.ballast.appraisal.Appraised;
import dev.ballast.appraisal.Variations;
import dev.ballast.fact.Fact;
import dev.ballast.fact.FactsByType;
import dev.ballast.fact.Finding;
import dev.ballast.fact.NotAssessed;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.RuleCard;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What one organisation should do, in order, and why.
 *
 * @param verdict the answer in one sentence with counts
 * @param recommendations one a rule, the most pressing first
 * @param silences the rules that found nothing to say
 * @param unknown the facts that could not be computed, and what is missing for them
 * @param assumptions what was assumed, with source and date
 */
public record Advice(
        String verdict,
        List<Recommendation> recommendations,
        Silences silences,
        List<NotAssessed> unknown,
        List<Used> assumptions) {

    public Advice {
        recommendations = List.copyOf(recommendations);
        unknown = List.copyOf(unknown);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * Orders and explains what was found.
     *
     * @param variations recomputes the facts with an assumed figure elsewhere in its range
     * @param judge says of facts which rules, by id, hold over them
     */
    public static Advice of(
            Appraised appraised, Variations variations, Function<FactsByType, Predicate<String>> judge) {
        var ranking = Ranking.of(appraised.facts());
        var support = new Support(appraised.judgement().matches());
        var deciders = new Deciders(variations, support, judge, appraised.facts());
        var ranked = ranking.ranked(support.rules().stream()
                .map(matches -> recommendation(matches, ranking, support, deciders))
                .toList());
        var silences = Silences.of(appraised.judgement().silences());
        var evidence = appraised.evidence();
        return new Advice(
                Verdict.of(evidence.profile().organisation().name(), ranked, silences),
                ranked,
                silences,
                Silences.only(NotAssessed.class, appraised.facts()),
                Used.in(evidence, appraised.facts()));
    }

    private static Recommendation recommendation(
            List<Match> matches, Ranking ranking, Support support, Deciders deciders) {
        var rule = matches.get(0).rule();
        var facts = support.facts(matches);
        var atStake = AtStake.of(facts);
        var lines = Confidence.lines(facts);
        var deciding = deciders.of(matches, lines);
        var tier = Tier.of(rule.metadata().severity(), !deciding.isEmpty());
        return new Recommendation(
                rule,
                tier,
                ranking.position(rule, tier, atStake, deciding),
                atStake,
                Confidence.of(lines, deciding.isEmpty()),
                matches,
                deciding);
    }

    /** A fact in words; a finding by the recommendation that it led to. */
    public String statement(Fact fact) {
        if (fact instanceof Finding finding) {
            for (int at = 0; at < recommendations.size(); at++) {
                RuleCard rule = recommendations.get(at).rule();
                if (rule.id().equals(finding.rule())) {
                    return "%s (recommendation %s).".formatted(rule.title(), at + 1);
                }
            }
        }
        return fact.statement();
    }

    /** The facts of a recommendation as a justification shows them, with formula and inputs. */
    public List<Explained> explained(Recommendation recommendation) {
        return recommendation.facts().stream()
                .map(fact -> Explained.of(fact, statement(fact)))
                .toList();
    }

    /** Whether anything is recommended as firmly as this, or more firmly. */
    public boolean reaches(Tier tier) {
        return recommendations.stream()
                .anyMatch(recommendation -> recommendation.tier().compareTo(tier) <= 0);
    }
}
