package dev.ballast.advice;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order of recommendations, which needs no weights: by tier; within Must the soonest breach; then whether a thing is
 * done before how it is done; then what loses money that matters, the most first; then, so that what nobody can price
 * does not fall behind what is mild, by severity and by the money concerned; then the weakest basis; last the rule's id.
 */
final class Ranking {

    private static final Months NEVER = Months.of(1e6);

    private final Weight weight;

    private Ranking(Weight weight) {
        this.weight = weight;
    }

    static List<Recommendation> ranked(Collection<Recommendation> recommendations, Weight weight) {
        return recommendations.stream().sorted(new Ranking(weight).order()).toList();
    }

    private Comparator<Recommendation> order() {
        Comparator<Recommendation> firmest = Comparator.comparing(Recommendation::tier);
        return firmest.thenComparing(Ranking::urgency)
                .thenComparing(each -> !each.rule().metadata().effects().whether())
                .thenComparing(Comparator.comparingDouble(this::loss).reversed())
                .thenComparing(each -> each.rule().metadata().severity())
                .thenComparing(Comparator.comparingDouble(Ranking::size).reversed())
                .thenComparing(each -> each.confidence().weakest())
                .thenComparing(each -> each.rule().id());
    }

    private static Months urgency(Recommendation recommendation) {
        return recommendation.tier() == Tier.MUST
                ? recommendation.atStake().due().orElse(NEVER)
                : NEVER;
    }

    private double loss(Recommendation recommendation) {
        AtStake atStake = recommendation.atStake();
        return weight.matters(atStake) ? atStake.lost().map(Money::value).orElseThrow() : 0;
    }

    private static double size(Recommendation recommendation) {
        return recommendation.atStake().amount().map(Money::value).orElse(0.0);
    }
}
