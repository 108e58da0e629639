package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Today's debt as the market sees it. */
public final class DebtValueModel {

    private static final double MONTHS_A_YEAR = 12;
    private static final String RISE = "rates.shock";

    private DebtValueModel() {}

    /** The facts {@link DebtValue} and {@link TradedDebt} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        List<MarketDebt> debts = MarketDebt.of(evidence).stream()
                .filter(debt -> debt.instrument().principal().isPositive())
                .toList();
        if (debts.isEmpty()) {
            String reason = "there is no debt";
            return List.of(NotApplicable.of(DebtValue.class, reason), NotApplicable.of(TradedDebt.class, reason));
        }
        return List.of(value(evidence, debts), traded(evidence, debts));
    }

    private static Fact value(Evidence evidence, List<MarketDebt> debts) {
        double value = total(debts, debt -> debt.worth().value());
        Rate rise = evidence.parameters().rate(RISE);
        var currency = evidence.profile().currency();
        return new DebtValue(
                about(evidence),
                Money.of(currency, value),
                Share.of(total(debts, MarketDebt::value) / total(debts, DebtValueModel::principal)),
                Months.of(MONTHS_A_YEAR * weighted(debts, debt -> debt.worth().duration())),
                Ratio.of(weighted(debts, debt -> debt.worth().modified())),
                Ratio.of(weighted(debts, debt -> debt.worth().convexity())),
                rise,
                Money.of(currency, total(debts, debt -> debt.worth().change(rise.value()))),
                MarketDebt.names(new InputNames(), DebtBook.of(evidence))
                        .add("assumption:" + RISE)
                        .of(evidence));
    }

    private static Fact traded(Evidence evidence, List<MarketDebt> debts) {
        List<MarketDebt> traded = debts.stream()
                .filter(debt -> MarketDebt.isTraded(debt.instrument()))
                .toList();
        if (traded.isEmpty()) {
            return NotApplicable.of(TradedDebt.class, "no instrument states a price at which it trades");
        }
        double principal = total(traded, DebtValueModel::principal);
        double yield = weighted(traded, MarketDebt::yield);
        Rate marginal = evidence.profile().financing().marginalRateDecimal();
        return new TradedDebt(
                about(evidence),
                Share.of(principal / total(debts, DebtValueModel::principal)),
                Share.of(total(traded, MarketDebt::value) / principal),
                Rate.of(yield),
                marginal,
                Rate.of(yield - marginal.value()),
                MarketDebt.names(new InputNames(), DebtBook.of(evidence)).of(evidence));
    }

    private static double principal(MarketDebt debt) {
        return debt.instrument().principal().value();
    }

    private static double weighted(List<MarketDebt> debts, ToDoubleFunction<MarketDebt> figure) {
        return total(debts, debt -> debt.worth().value() * figure.applyAsDouble(debt))
                / total(debts, debt -> debt.worth().value());
    }

    private static double total(List<MarketDebt> debts, ToDoubleFunction<MarketDebt> figure) {
        return Sum.of(debts.stream().mapToDouble(figure).toArray());
    }

    private static About about(Evidence evidence) {
        return About.organisation(evidence.profile().organisation().name());
    }
}
