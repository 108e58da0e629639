package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import java.util.List;

/** What falls due within two years against what is there to repay it. */
public final class MaturityModel {

    private static final int MONTHS = 24;
    private static final int YEARS = 2;

    private MaturityModel() {}

    /** The fact {@link MaturityWall} about the organisation, or that there is no debt to repay. */
    public static List<Fact> of(Evidence evidence) {
        var debt = DebtBook.of(evidence);
        if (debt.principal() == 0) {
            return List.of(NotApplicable.of(MaturityWall.class, "there is no debt"));
        }
        var profile = evidence.profile();
        double due = debt.principal() - debt.principalAfter(MONTHS);
        double sources = sources(evidence, debt, due);
        double cap = evidence.parameters().ratio("coverage.cap").value();
        Ratio ratio = Capped.load(due, sources, cap);
        return List.of(new MaturityWall(
                About.organisation(profile.organisation().name()),
                ratio,
                Money.of(profile.currency(), due),
                Money.of(profile.currency(), Math.max(0, due - sources)),
                names().addIf(ratio.value() >= cap, "assumption:coverage.cap").of(evidence)));
    }

    /** Cash, commitments and what operations leave after interest and spending; spending above that is judged elsewhere. */
    private static double sources(Evidence evidence, DebtBook debt, double due) {
        double free = YEARS * OwnCash.operations(evidence)
                - (total(debt.serviceByMonth(MONTHS)) - due)
                - total(Spending.byMonth(evidence, MONTHS));
        return Math.max(0, OwnCash.spendable(evidence))
                + evidence.profile()
                        .financials()
                        .liquidity()
                        .undrawnCommittedLines()
                        .value()
                + Commitments.drawableWithin(evidence, MONTHS)
                + Math.max(0, free);
    }

    private static double total(double[] amounts) {
        double total = 0;
        for (double amount : amounts) {
            total += amount;
        }
        return total;
    }

    private static InputNames names() {
        return Spending.names(new InputNames().addAll(OwnCash.LINES))
                .add(
                        "/as_of",
                        "/financials/liquidity/undrawn_committed_lines",
                        Commitments.AT + "/*/amount",
                        Commitments.AT + "/*/available_from")
                .each("principal")
                .each("rate_decimal")
                .each("maturity_date")
                .eachRepayment();
    }
}
