package dev.ballast.scenario;

import dev.ballast.fact.Fact;
import dev.ballast.finance.CovenantHeadroom;
import dev.ballast.finance.LiquidityCover;
import java.util.List;

/** Cash and lines that do not reach through twelve months, or a covenant that is broken. */
final class Breach {

    private Breach() {}

    static boolean isIn(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> isShort(fact) || isBroken(fact));
    }

    private static boolean isShort(Fact fact) {
        return fact instanceof LiquidityCover cover && cover.shortfall().isPositive();
    }

    private static boolean isBroken(Fact fact) {
        return fact instanceof CovenantHeadroom headroom && headroom.least().value() < 0;
    }
}
