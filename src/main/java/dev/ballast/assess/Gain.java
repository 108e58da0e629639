package dev.ballast.assess;

import dev.ballast.fact.Fact;
import dev.ballast.finance.FinancingValue;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Money;
import dev.ballast.unit.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an action is worth in the base case: the parts that the models can price. What no model prices, such as the fee of
 * a line or the margin of a swap, is no part of it, so that actions without a part have no value here rather than none.
 *
 * @param total of the parts; above zero when the action is worth doing for its money alone
 */
public record Gain(Money total, List<Part> parts) {

    private static final double MONTHS_A_YEAR = 12;

    /** A yearly cost, spared for as long as the silicon lives that is owned in its place. */
    private static final String MIX_COST = "Hedge.regret";

    /** An amount that is spent once. */
    private static final String SURPLUS_PRICE = "OrderedFleet.surplusPrice";

    /** What capital and machines lose that wait for power in the late case, the 90th centile of delays. */
    private static final String IDLE_COST = "IdleCapital.cost";

    private static final double LATE_CHANCE = 0.1;

    public Gain {
        parts = List.copyOf(parts);
    }

    /** One part: how much, and of what. */
    public record Part(String name, Money amount) {}

    /** {@code USD 12.3 million: cost of issuing shares USD -1.2 million, tax saved …}. */
    public String words() {
        return total
                + parts.stream()
                        .map(part -> part.name() + " " + part.amount())
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    /**
     * Of the change from one client to the other; empty when nothing that changed is priced.
     *
     * @param was the facts that the models make of the client before
     * @param is and those after
     */
    public static Optional<Gain> of(Evidence before, List<Fact> was, Evidence after, List<Fact> is) {
        var figures = new Figures(was, is);
        var parts = new ArrayList<Part>();
        FinancingValue.of(before, after).ifPresent(value -> {
            add(parts, "tax saved by debt", value.taxSaved());
            add(parts, "expected cost of failing spared", value.distress());
            add(parts, "cost of issuing shares", value.issueCost());
        });
        Rate rate = before.parameters().rate("compute.discount-rate");
        double years = before.parameters().months("silicon.life").value() / MONTHS_A_YEAR;
        figures.spared(MIX_COST)
                .ifPresent(spared -> add(
                        parts,
                        "yearly cost of the mix of owned and rented compute, before tax, over the life of silicon",
                        Money.of(spared.currency(), spared.value() / rate.capitalRecovery(years))));
        figures.spared(SURPLUS_PRICE)
                .ifPresent(spared -> add(parts, "price of orders beyond the demand stated", spared));
        figures.spared(IDLE_COST)
                .ifPresent(spared -> add(
                        parts,
                        "a tenth of the cost of waiting that is spared in the late case, which is one case of ten",
                        Money.of(spared.currency(), spared.value() * LATE_CHANCE)));
        add(parts, "a year's fee of undrawn lines", fee(before, after));
        return parts.stream().map(Part::amount).reduce(Money::plus).map(total -> new Gain(total, parts));
    }

    private static Money fee(Evidence before, Evidence after) {
        double more = lines(after).value() - lines(before).value();
        return Money.of(
                lines(before).currency(),
                -more * before.parameters().rate("commitment.fee").value());
    }

    private static Money lines(Evidence evidence) {
        return evidence.profile().financials().liquidity().undrawnCommittedLines();
    }

    private static void add(List<Part> parts, String name, Money amount) {
        if (Math.abs(amount.value()) >= 1) {
            parts.add(new Part(name, amount));
        }
    }
}
