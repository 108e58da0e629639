package dev.ballast.action;

import dev.ballast.fact.Fact;
import dev.ballast.finance.LiquidityCover;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done about committed lines. */
final class Lines {

    private static final String AT = "/financials/liquidity/undrawn_committed_lines";

    /** A fact keeps ten digits, so that the shortfall may be more by this part of it. */
    private static final double ROUNDED = 1e-9;

    private Lines() {}

    static Optional<Edit> commit(Evidence evidence, List<Fact> matched) {
        return matched.stream()
                .filter(LiquidityCover.class::isInstance)
                .map(fact -> ((LiquidityCover) fact).shortfall())
                .filter(Money::isPositive)
                .findFirst()
                .map(shortfall -> more(evidence, shortfall));
    }

    private static Edit more(Evidence evidence, Money shortfall) {
        Money today = evidence.profile().financials().liquidity().undrawnCommittedLines();
        double wanted = Math.ceil(today.value() + shortfall.value() * (1 + ROUNDED));
        return Edit.of(
                "commit %s more of undrawn lines".formatted(shortfall),
                Map.of(AT, new BigDecimal(wanted).toPlainString()));
    }
}
