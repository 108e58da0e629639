package dev.ballast.advice;

import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.fact.Working;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where two recommendations put the same money at stake, told by the facts behind them: either the very same facts, or
 * facts whose workings raise them by the same part, such as the capital expenditure of one plan.
 */
final class Overlaps {

    private Overlaps() {}

    /**
     * What is not the recommendation's own in one of its stakes, in clauses; none when it shares nothing.
     *
     * @param name how the earlier one is called
     */
    static List<String> of(Stake stake, Recommendation later, Recommendation earlier, String name) {
        return clauses(later.atStake().behind(stake), stake, earlier.atStake(), name);
    }

    /** Whether all that the later puts at stake is at stake in the earlier one already. */
    static boolean isSame(Recommendation later, Recommendation earlier) {
        return !later.atStake().facts().isEmpty()
                && earlier.atStake().facts().containsAll(later.atStake().facts());
    }

    private static List<String> clauses(List<Staked> behind, Stake stake, AtStake earlier, String name) {
        if (earlier.facts().containsAll(behind) || isOf(behind, earlier)) {
            return List.of("%s is that of recommendation %s".formatted(stake.amount(), name));
        }
        if (behind.stream().anyMatch(earlier.facts()::contains)) {
            return List.of("%s is in part that of recommendation %s".formatted(stake.amount(), name));
        }
        Set<Working.Term> shared = parts(behind);
        shared.retainAll(parts(earlier.facts()));
        return shared.isEmpty()
                ? List.of()
                : List.of("%s counts %s, as recommendation %s does"
                        .formatted(
                                stake.amount(),
                                shared.stream()
                                        .map(part -> part.name() + " of " + part.value())
                                        .collect(Collectors.joining(" and ")),
                                name));
    }

    /** Whether another fact about the same thing puts the same amount at stake there, in the same words. */
    private static boolean isOf(List<Staked> behind, AtStake earlier) {
        return behind.stream()
                .allMatch(fact -> fact.stake().amount().isPositive()
                        && earlier.facts().stream().anyMatch(other -> isAlike(fact, other)));
    }

    private static boolean isAlike(Staked fact, Staked other) {
        return other.about().equals(fact.about())
                && other.stake().amount().equals(fact.stake().amount())
                && other.stake().meaning().equals(fact.stake().meaning());
    }

    private static Set<Working.Term> parts(List<Staked> facts) {
        var parts = new LinkedHashSet<Working.Term>();
        facts.forEach(fact ->
                parts.addAll(fact.inputs().working().raising(fact.stake().amount())));
        return parts;
    }
}
