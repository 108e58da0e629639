package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;

/** Whether the cash of the next twelve months pays for them without new borrowing. */
public final class LiquidityModel {

    private LiquidityModel() {}

    /** The fact {@link LiquidityCover} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        var debt = DebtBook.of(evidence);
        var year = TwelveMonths.of(evidence, debt);
        double cap = evidence.parameters().ratio("coverage.cap").value();
        Ratio ratio = Capped.cover(year.sources(), year.uses(), cap);
        var inputs = TwelveMonths.names(new InputNames(), debt)
                .addIf(ratio.value() >= cap, "assumption:coverage.cap")
                .of(evidence);
        return List.of(new LiquidityCover(
                About.organisation(profile.organisation().name()),
                ratio,
                Share.of(year.cashFall()),
                Money.of(profile.currency(), year.shortfall()),
                inputs));
    }
}
