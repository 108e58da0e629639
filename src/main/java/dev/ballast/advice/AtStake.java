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
 * instruments or facilities concerned; different meanings stand side by side: what is lost,
 * what a bad case would cost, what is only concerned, the largest first.
 *
 * @param stakes amounts above zero, one for each meaning
 * @param facts those that put them at stake
 */
public record AtStake(List<Stake> stakes, List<Staked> facts) {

    private static final String NOTHING = "nothing in money yet";

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
        Comparator<Stake> most = Comparator.comparing(Stake::amount).reversed();
        stakes.sort(Comparator.comparing(Stake::kind).thenComparing(most).thenComparing(Stake::meaning));
        return new AtStake(stakes, sources);
    }

    private static Stake together(Stake one, Stake other) {
        Months sooner = one.due().compareTo(other.due()) <= 0 ? one.due() : other.due();
        return new Stake(one.amount().plus(other.amount()), one.meaning(), sooner, one.kind());
    }

    /** The facts behind the stake of this meaning. */
    List<Staked> behind(Stake stake) {
        return facts.stream()
                .filter(fact -> fact.stake().meaning().equals(stake.meaning()))
                .toList();
    }

    /** The largest amount of the surest kind; empty when nothing is at stake in money. */
    public Optional<Money> amount() {
        return first().map(Stake::amount);
    }

    /** How sure it is that this amount goes; empty when nothing is at stake in money. */
    public Optional<Stake.Kind> kind() {
        return first().map(Stake::kind);
    }

    private Optional<Stake> first() {
        return stakes.stream().findFirst();
    }

    /** The largest amount that is lost, missing or paid without need; empty when none is priced. */
    public Optional<Money> lost() {
        return first().filter(stake -> stake.kind() == Stake.Kind.LOST).map(Stake::amount);
    }

    /** Whether all of it is lost as things are planned, so that its weight is known. */
    boolean isPriced() {
        return !stakes.isEmpty() && stakes.stream().allMatch(stake -> stake.kind() == Stake.Kind.LOST);
    }

    /** When the first of it bites; empty when nothing is at stake in money. */
    public Optional<Months> due() {
        return stakes.stream().map(Stake::due).min(Comparator.naturalOrder());
    }

    private String words(Stake stake) {
        int facts = behind(stake).size();
        return (stake.kind() == Stake.Kind.EXPOSED ? "concerns " : "")
                + stake.amount()
                + " "
                + stake.meaning()
                + (facts > 1 ? ", the sum of " + facts : "");
    }

    /** {@code USD 526 million at stake}, {@code concerns USD 6.00 billion}, or that there is nothing in money. */
    public String shortly() {
        return first().map(AtStake::shortly).orElse(NOTHING);
    }

    private static String shortly(Stake stake) {
        return switch (stake.kind()) {
            case LOST -> stake.amount() + " at stake";
            case STRESSED -> stake.amount() + " in a bad case";
            case EXPOSED -> "concerns " + stake.amount();
        };
    }

    /**
     * {@code USD 84.2 million a year short of debt service}; {@code concerns} stands before an amount of which nobody knows
     * what would be lost; or that there is nothing in money.
     */
    public String words() {
        return stakes.isEmpty() ? NOTHING : stakes.stream().map(this::words).collect(Collectors.joining("; "));
    }
}
