package dev.ballast.advice;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The money that one recommendation is about, until its effect is simulated. Stakes of one meaning add up over the
 * instruments or facilities concerned; different meanings stand side by side, the largest first.
 *
 * @param stakes amounts above zero, one for each meaning
 * @param facts those that put them at stake
 */
public record AtStake(List<Stake> stakes, List<Staked> facts) {

    public AtStake {
        stakes = List.copyOf(stakes);
        facts = List.copyOf(facts);
    }

    /** What these facts put at stake. */
    static AtStake of(Collection<Fact> facts) {
        Map<String, Stake> byMeaning = new LinkedHashMap<>();
        var sources = new ArrayList<Staked>();
        for (Fact fact : facts) {
            if (fact instanceof Staked staked && staked.stake().amount().isPositive()) {
                byMeaning.merge(staked.stake().meaning(), staked.stake(), AtStake::together);
                sources.add(staked);
            }
        }
        var stakes = new ArrayList<>(byMeaning.values());
        stakes.sort(Comparator.comparing(Stake::amount).reversed().thenComparing(Stake::meaning));
        return new AtStake(stakes, sources);
    }

    private static Stake together(Stake one, Stake other) {
        Months sooner = one.due().compareTo(other.due()) <= 0 ? one.due() : other.due();
        return new Stake(one.amount().plus(other.amount()), one.meaning(), sooner);
    }

    /** The facts behind the stake of this meaning. */
    List<Staked> behind(Stake stake) {
        return facts.stream()
                .filter(fact -> fact.stake().meaning().equals(stake.meaning()))
                .toList();
    }

    /** The largest amount; empty when nothing is at stake in money. */
    public Optional<Money> amount() {
        return stakes.stream().map(Stake::amount).findFirst();
    }

    /** When the first of it bites; empty when nothing is at stake in money. */
    public Optional<Months> due() {
        return stakes.stream().map(Stake::due).min(Comparator.naturalOrder());
    }

    private String words(Stake stake) {
        int facts = behind(stake).size();
        return stake.amount() + " " + stake.meaning() + (facts > 1 ? ", the sum of " + facts : "");
    }

    /** {@code USD 84.2 million a year short of debt service}, or that there is nothing in money. */
    public String words() {
        return stakes.isEmpty()
                ? "nothing in money yet"
                : stakes.stream().map(this::words).collect(Collectors.joining("; "));
    }
}
