package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.profile.CapexItem;
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
                .of(evidence)
                .worked(work(evidence, debt, year));
        return List.of(new LiquidityCover(
                About.organisation(profile.organisation().name()),
                ratio,
                Share.of(year.cashFall()),
                Money.of(profile.currency(), year.shortfall()),
                inputs));
    }

    /** Sources and uses line by line; what is nothing has no line. */
    private static Draft work(Evidence evidence, DebtBook debt, TwelveMonths year) {
        var draft = Draft.in(evidence.profile().currency());
        double principal = debt.principal() - debt.principalAfter(TwelveMonths.MONTHS);
        line(draft, "cash above what must stay", year.spendable());
        line(draft, "undrawn committed lines", year.lines());
        line(draft, "operating cash flow before interest", year.operations());
        if (year.sources() > 0) {
            draft.make(LiquidityCover.SOURCES, year.sources());
        }
        line(draft, "planned capital expenditure", year.capex());
        line(draft, "interest due", year.service() - principal);
        line(draft, "principal due", principal);
        line(draft, "cash that operations consume", -year.operations());
        if (year.uses() > 0) {
            draft.make(LiquidityCover.USES, year.uses());
        }
        if (year.shortfall() > 0) {
            draft.plus(LiquidityCover.USES, year.uses());
            if (year.sources() > 0) {
                draft.minus(LiquidityCover.SOURCES, year.sources());
            }
            draft.make("missing within twelve months", year.shortfall());
            deferred(evidence, draft, year.shortfall());
        }
        return draft;
    }

    /** What of the gap is closed when every payment of the year that may still be cancelled is; nothing where no payment is dated. */
    private static void deferred(Evidence evidence, Draft draft, double shortfall) {
        List<CapexItem> plan = evidence.profile().financials().capexPlan();
        if (plan != null && !plan.isEmpty()) {
            double open = StageGatesModel.open(evidence, plan);
            draft.plus("dated payments of these months that can still be cancelled", open)
                    .make("closed by cancelling all of them", Math.min(open, shortfall));
        }
    }

    private static void line(Draft draft, String name, double amount) {
        if (amount > 0) {
            draft.plus(name, amount);
        }
    }
}
