package dev.ballast.action;

import dev.ballast.fact.Fact;
import dev.ballast.finance.EquityCase;
import dev.ballast.profile.Equity;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Financing;
import dev.ballast.profile.Instrument;
import dev.ballast.unit.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is done with fresh equity, of which nobody raises more than all shares are worth today. */
final class Shares {

    private static final String CASH = "/financials/liquidity/cash_and_securities";
    private static final String SHARES = "/financing/equity/shares_count";

    private Shares() {}

    /** The gap that the facts name is raised and kept as cash. */
    static Optional<Lever> raise(Evidence evidence, List<Fact> matched) {
        Equity equity = evidence.profile().financing().equity();
        return equity == null
                ? Optional.empty()
                : Matched.first(matched, EquityCase.class).map(gap -> {
                    Money cash = evidence.profile().financials().liquidity().cashAndSecurities();
                    double raised = Math.min(gap.raise().value(), worth(equity));
                    Map<String, String> lines = new TreeMap<>();
                    lines.put(CASH, whole(cash.value() + raised));
                    lines.put(SHARES, shares(equity, raised));
                    return Lever.fixed(Edit.of(
                            "raise %s in new shares at today's price and cost of issue"
                                    .formatted(Money.of(cash.currency(), raised)),
                            lines));
                });
    }

    /** Shares are issued to repay debt, the dearest first: as much as it takes. */
    static Optional<Lever> repayDebt(Evidence evidence, List<Fact> matched) {
        Equity equity = evidence.profile().financing().equity();
        Financing financing = evidence.profile().financing();
        double all = financing.instruments().stream()
                .mapToDouble(each -> each.principal().value())
                .sum();
        return equity == null || all <= 0
                ? Optional.empty()
                : Optional.of(Lever.sliding(part ->
                        repaid(financing, equity, Math.ceil(part * Math.min(all, worth(equity))))));
    }

    private static Edit repaid(Financing financing, Equity equity, double amount) {
        var repayment = new Repayment(financing);
        List<Instrument> instruments = financing.instruments();
        IntStream.range(0, instruments.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer at) -> -instruments.get(at).rateDecimal().value()))
                .forEach(at -> {
                    double owed = instruments.get(at).principal().value();
                    double repaid = Math.min(amount - repayment.amount(), owed);
                    if (repaid > 0) {
                        repayment.of(at, repaid);
                    }
                });
        Map<String, String> lines = repayment.lines();
        lines.put(SHARES, shares(equity, amount));
        return Edit.of("repay out of new shares " + repayment.words(), lines);
    }

    private static double worth(Equity equity) {
        return equity.sharesCount().value() * equity.sharePrice().value();
    }

    private static String shares(Equity equity, double proceeds) {
        double each = equity.sharePrice().value() * (1 - equity.issueCostShare().value());
        return whole(Math.ceil(equity.sharesCount().value() + proceeds / each));
    }

    private static String whole(double value) {
        return new BigDecimal(Math.rint(value)).toPlainString();
    }
}
