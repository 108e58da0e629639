package dev.ballast.action;

import dev.ballast.fact.Fact;
import dev.ballast.finance.FundingPath;
import dev.ballast.finance.LiquidityCover;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Financing;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.Liquidity;
import dev.ballast.unit.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done with cash and with committed lines. */
final class Cash {

    private static final String LINES = "/financials/liquidity/undrawn_committed_lines";
    private static final String CASH = "/financials/liquidity/cash_and_securities";

    /** A fact keeps ten digits, so that the shortfall may be more by this part of it. */
    private static final double ROUNDED = 1e-9;

    private Cash() {}

    /** Lines for what twelve months are short of; where they are not, as many as it takes, up to the spending planned and what it lacks. */
    static Optional<Lever> commitLine(Evidence evidence, List<Fact> matched) {
        Money today = evidence.profile().financials().liquidity().undrawnCommittedLines();
        double most = evidence.profile().financials().plannedCapex().value()
                + Matched.first(matched, FundingPath.class)
                        .map(path -> path.gap().value())
                        .orElse(0.0);
        return Optional.of(Matched.first(matched, LiquidityCover.class)
                .map(LiquidityCover::shortfall)
                .filter(Money::isPositive)
                .map(shortfall -> Lever.fixed(lines(today, shortfall, shortfall.value() * (1 + ROUNDED))))
                .orElseGet(() -> Lever.sliding(part -> {
                    double more = Math.ceil(part * most);
                    return lines(today, Money.of(today.currency(), more), more);
                })));
    }

    private static Edit lines(Money today, Money told, double more) {
        return Edit.of(
                "commit %s more of undrawn lines".formatted(told),
                Map.of(LINES, whole(Math.ceil(today.value() + more))));
    }

    /** Principal is repaid out of the cash that may be spent, each loan in proportion. */
    static Optional<Lever> repay(Evidence evidence, List<Fact> matched) {
        Liquidity liquidity = evidence.profile().financials().liquidity();
        List<Instrument> instruments = evidence.profile().financing().instruments();
        double owed = instruments.stream()
                .filter(each -> isMeant(each, matched))
                .mapToDouble(each -> each.principal().value())
                .sum();
        double free = liquidity.cashAndSecurities().value()
                - liquidity.restrictedCash().value()
                - liquidity.minimumCash().value();
        double most = Math.min(owed, free);
        return most <= 0
                ? Optional.empty()
                : Optional.of(Lever.sliding(part -> repaid(evidence, matched, Math.ceil(part * most) / owed)));
    }

    private static Edit repaid(Evidence evidence, List<Fact> matched, double share) {
        Financing financing = evidence.profile().financing();
        var repayment = new Repayment(financing);
        for (int at = 0; at < financing.instruments().size(); at++) {
            Instrument each = financing.instruments().get(at);
            if (isMeant(each, matched)) {
                repayment.of(at, Math.floor(share * each.principal().value()));
            }
        }
        Money cash = evidence.profile().financials().liquidity().cashAndSecurities();
        Map<String, String> lines = repayment.lines();
        lines.put(CASH, whole(cash.value() - repayment.amount()));
        return Edit.of("repay out of cash " + repayment.words(), lines);
    }

    private static boolean isMeant(Instrument instrument, List<Fact> matched) {
        return matched.stream()
                .filter(fact -> fact.about().kind().equals("instrument"))
                .anyMatch(fact -> fact.about().id().equals(instrument.id()));
    }

    private static String whole(double value) {
        return new BigDecimal(value).toPlainString();
    }
}
