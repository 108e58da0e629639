package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Covenant;
import dev.ballast.profile.CovenantKind;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The covenants of today and of the next four quarter ends. */
public final class CovenantModel {

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final String COVENANTS = "/financing/covenants";
    private static final String LEVERAGE = "/financing/max_leverage_covenant_ratio";

    /** The tightest so far. */
    private record Tightest(double headroom, CovenantKind kind, int month) {

        Tightest or(double other, CovenantKind kind, int month) {
            return other < headroom ? new Tightest(other, kind, month) : this;
        }
    }

    private CovenantModel() {}

    /** The fact {@link CovenantHeadroom} about the organisation; not assessed when it does not list its covenants. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        About about = About.organisation(profile.organisation().name());
        List<Covenant> covenants = profile.financing().covenants();
        Ratio leverage = profile.financing().maxLeverageCovenantRatio();
        if (covenants == null) {
            return List.of(NotAssessed.of(CovenantHeadroom.class, about, COVENANTS));
        }
        if (covenants.isEmpty() && leverage == null) {
            return List.of(NotApplicable.of(CovenantHeadroom.class, "no lender has set a covenant"));
        }
        var debt = DebtBook.of(evidence);
        Tightest tightest = tightest(evidence, debt, covenants, leverage);
        return List.of(new CovenantHeadroom(
                about,
                Share.of(tightest.headroom),
                tightest.kind,
                Months.of(tightest.month),
                names(covenants).of(evidence)));
    }

    private static Tightest tightest(
            Evidence evidence, DebtBook debt, List<Covenant> covenants, @Nullable Ratio leverage) {
        double[] borrowing = borrowing(evidence, debt);
        double rate = evidence.profile().financing().marginalRateDecimal().value();
        var year = evidence.profile().financials().latestYear();
        double earnings = year.operatingIncome().value() + year.depreciation().value();
        var tightest = new Tightest(Double.MAX_VALUE, CovenantKind.MAX_DEBT_TO_EBITDA, 0);
        for (int month = 0; month <= MONTHS; month += QUARTER) {
            double borrowed = borrowing[month];
            double owed = debt.principalAfter(month) + borrowed;
            double interest = debt.yearlyInterestAfter(month) + borrowed * rate;
            if (leverage != null) {
                tightest = tightest.or(below(leverage.value(), owed, earnings), CovenantKind.MAX_DEBT_TO_EBITDA, month);
            }
            for (Covenant covenant : covenants) {
                double level = covenant.levelRatio().value();
                double headroom = switch (covenant.kind()) {
                    case MAX_DEBT_TO_EBITDA -> below(level, owed, earnings);
                    case MIN_INTEREST_COVER -> above(level, earnings, interest);
                };
                tightest = tightest.or(headroom, covenant.kind(), month);
            }
        }
        return tightest;
    }

    /** What cash has not paid for by the end of each month, from today at 0. */
    private static double[] borrowing(Evidence evidence, DebtBook debt) {
        double[] service = debt.serviceByMonth(MONTHS);
        double[] capex = Spending.byMonth(evidence, MONTHS);
        double monthly = OwnCash.operations(evidence) / MONTHS;
        var borrowing = new double[MONTHS + 1];
        double cash = OwnCash.spendable(evidence);
        for (int month = 1; month <= MONTHS; month++) {
            cash += monthly - service[month - 1] - capex[month - 1];
            borrowing[month] = Math.max(0, -cash);
        }
        return borrowing;
    }

    /** Distance of a burden over what carries it to the most allowed. */
    private static double below(double level, double burden, double carrier) {
        if (burden <= 0) {
            return 1;
        }
        return carrier > 0 ? Math.max(-1, 1 - burden / carrier / level) : -1;
    }

    /** Distance of what covers over what is due to the least allowed. */
    private static double above(double level, double cover, double due) {
        if (due <= 0) {
            return 1;
        }
        return Math.max(-1, Math.min(1, cover / due / level - 1));
    }

    private static InputNames names(List<Covenant> covenants) {
        return Spending.names(new InputNames().addAll(OwnCash.LINES))
                .add(
                        "/as_of",
                        "/financials/latest_year/operating_income",
                        "/financials/latest_year/depreciation",
                        "/financing/marginal_rate_decimal",
                        LEVERAGE,
                        COVENANTS + "/*/kind",
                        COVENANTS + "/*/level_ratio")
                .addIf(covenants.isEmpty(), COVENANTS)
                .each("principal")
                .each("rate_decimal")
                .each("maturity_date")
                .eachRepayment();
    }
}
