package dev.ballast.advice;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order of recommendations, which needs no weights: by tier; within Must the soonest breach; then by severity, so
 * that what nobody can price does not fall behind what is mild; then the money at stake, then the weakest basis; last
 * the rule's id.
 */
final class Ranking {

    private static final Months NEVER = Months.of(1e6);

    private Ranking() {}

    static List<Recommendation> ranked(Collection<Recommendation> recommendations) {
        return recommendations.stream().sorted(order()).toList();
    }

    private static Comparator<Recommendation> order() {
        Comparator<Recommendation> soonest = Comparator.comparing(Ranking::urgency);
        return Comparator.comparing(Recommendation::tier)
                .thenComparing(soonest)
                .thenComparing(
                        recommendation -> recommendation.rule().metadata().severity())
                .thenComparing(Comparator.comparingDouble(Ranking::size).reversed())
                .thenComparing(recommendation -> recommendation.confidence().weakest())
                .thenComparing(recommendation -> recommendation.rule().id());
    }

    private static Months urgency(Recommendation recommendation) {
        return recommendation.tier() == Tier.MUST
                ? recommendation.atStake().due().orElse(NEVER)
                : NEVER;
    }

    private static double size(Recommendation recommendation) {
        return recommendation.atStake().amount().map(Money::value).orElse(0.0);
    }
}
