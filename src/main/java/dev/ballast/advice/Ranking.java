package dev.ballast.advice;

import dev.ballast.fact.Fact;
import dev.ballast.finance.Materiality;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of recommendations, which needs no weights: by tier; within Must the soonest breach; then by severity, so
 * that what nobody can price does not fall behind what is mild; then the money at stake, then the weakest basis; last
 * the rule's id.
 */
final class Ranking {

    /** From here on a tenth of materiality is not worth a digit. */
    private static final double TEN = 10;

    private static final Months NEVER = Months.of(1e6);

    /** The least amount that matters; null when the accounts do not tell it. */
    private final @Nullable Money materiality;

    private Ranking(@Nullable Money materiality) {
        this.materiality = materiality;
    }

    static Ranking of(Collection<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof Materiality found && found.amount().isPositive()) {
                return new Ranking(found.amount());
            }
        }
        return new Ranking(null);
    }

    List<Recommendation> ranked(Collection<Recommendation> recommendations) {
        return recommendations.stream().sorted(order()).toList();
    }

    private Comparator<Recommendation> order() {
        Comparator<Recommendation> soonest = Comparator.comparing(this::urgency);
        return Comparator.comparing(Recommendation::tier)
                .thenComparing(soonest)
                .thenComparing(
                        recommendation -> recommendation.rule().metadata().severity())
                .thenComparing(Comparator.comparingDouble(Ranking::size).reversed())
                .thenComparing(recommendation -> recommendation.confidence().weakest())
                .thenComparing(recommendation -> recommendation.rule().id());
    }

    private Months urgency(Recommendation recommendation) {
        return recommendation.tier() == Tier.MUST
                ? recommendation.atStake().due().orElse(NEVER)
                : NEVER;
    }

    private static double size(Recommendation recommendation) {
        return amount(recommendation.atStake());
    }

    private static double amount(AtStake atStake) {
        return atStake.amount().map(Money::value).orElse(0.0);
    }

    /** Why a finding stands in its tier, and by what it is ordered there. */
    String position(RuleCard rule, Tier tier, AtStake atStake, List<Deciding> deciding) {
        String severity = rule.metadata().severity().word();
        return switch (tier) {
            case MUST ->
                "Must, because the finding is critical; within Must the soonest comes first, then the most money; here %s."
                        .formatted(atStake.due().map(due -> "in " + due).orElse("at no known date"));
            case SHOULD ->
                "Should, because its severity is %s; within Should high comes before medium, then the most money, here %s."
                        .formatted(severity, worth(atStake));
            case FIND_OUT ->
                "Find out, because it rests on assumed figures that decide it (%s of them); its severity is %s."
                        .formatted(Count.of(deciding.size()), severity);
            case WATCH -> "Watch, because its severity is %s.".formatted(severity);
        };
    }

    private String worth(AtStake atStake) {
        if (atStake.amount().isEmpty()) {
            return "none";
        }
        if (materiality == null) {
            return "an amount whose weight is not known";
        }
        double times = amount(atStake) / materiality.value();
        return "%s × materiality".formatted(Count.of(times).print(times < TEN ? 1 : 0));
    }
}
