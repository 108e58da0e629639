package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Covenant;
import dev.ballast.profile.CovenantKind;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The covenants of today and of the next four quarter ends. */
public final class CovenantModel {

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final String COVENANTS = "/financing/covenants";
    private static final String LEVERAGE = "/financing/max_leverage_covenant_ratio";

    private static final String EBITDA = "EBITDA of last year";

    /** One covenant at one quarter end. */
    private record Tested(double headroom, CovenantKind kind, int month, double level, double carried, double by) {

        Tested or(Tested other) {
            return other.headroom < headroom ? other : this;
        }

        boolean isBroken() {
            return headroom < 0;
        }

        /** {@code  today}, or {@code  in 12 months}: with the space before it. */
        String when() {
            return month == 0 ? " today" : " in " + Months.of(month);
        }

        String carriedName() {
            return kind == CovenantKind.MAX_DEBT_TO_EBITDA ? "debt" + when() : EBITDA;
        }

        String byName() {
            return kind == CovenantKind.MAX_DEBT_TO_EBITDA ? EBITDA : "a year's interest" + when();
        }

        static Tested debt(double level, double owed, double earnings, int month) {
            return new Tested(
                    below(level, owed, earnings), CovenantKind.MAX_DEBT_TO_EBITDA, month, level, owed, earnings);
        }

        static Tested interest(double level, double earnings, double due, int month) {
            return new Tested(
                    above(level, earnings, due), CovenantKind.MIN_INTEREST_COVER, month, level, earnings, due);
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
        List<Tested> all = all(evidence, debt, covenants, leverage);
        Tested tightest = all.stream().reduce(Tested::or).orElseThrow();
        double cap = evidence.parameters().ratio("coverage.cap").value();
        return List.of(new CovenantHeadroom(
                about,
                Share.of(tightest.headroom),
                tightest.kind,
                Months.of(tightest.month),
                Months.of(broken(all, tightest)),
                Ratio.of(tightest.level),
                Capped.load(tightest.carried, tightest.by, cap),
                Money.of(profile.currency(), tightest.headroom < 0 ? debt.principal() : 0),
                names(covenants)
                        .addIf(tightest.carried >= cap * tightest.by, "assumption:coverage.cap")
                        .of(evidence)
                        .worked(work(evidence, tightest, all))));
    }

    /** Every covenant at each quarter end, in the order of the profile; none where the client does not list them. */
    public static List<TestedCovenant> byQuarter(Evidence evidence) {
        var financing = evidence.profile().financing();
        List<Covenant> covenants = financing.covenants();
        if (covenants == null) {
            return List.of();
        }
        List<Tested> all = all(evidence, DebtBook.of(evidence), covenants, financing.maxLeverageCovenantRatio());
        int count = covenants.size() + (financing.maxLeverageCovenantRatio() == null ? 0 : 1);
        double cap = evidence.parameters().ratio("coverage.cap").value();
        var tested = new ArrayList<TestedCovenant>();
        for (int at = 0; at < all.size(); at++) {
            Tested each = all.get(at);
            tested.add(new TestedCovenant(
                    at % count + 1,
                    each.kind,
                    Ratio.of(each.level),
                    Months.of(each.month),
                    Capped.load(each.carried, each.by, cap),
                    Share.of(each.headroom)));
        }
        return tested;
    }

    /** Every covenant at every quarter end, the earliest first. */
    private static List<Tested> all(
            Evidence evidence, DebtBook debt, List<Covenant> covenants, @Nullable Ratio leverage) {
        double[] borrowing = borrowing(evidence, debt);
        double rate = evidence.profile().financing().marginalRateDecimal().value();
        var year = evidence.profile().financials().latestYear();
        double earnings = year.operatingIncome().value() + year.depreciation().value();
        var all = new ArrayList<Tested>();
        for (int month = 0; month <= MONTHS; month += QUARTER) {
            double borrowed = borrowing[month];
            double owed = debt.principalAfter(month) + borrowed;
            double interest = debt.yearlyInterestAfter(month) + borrowed * rate;
            if (leverage != null) {
                all.add(Tested.debt(leverage.value(), owed, earnings, month));
            }
            for (Covenant covenant : covenants) {
                double level = covenant.levelRatio().value();
                all.add(
                        switch (covenant.kind()) {
                            case MAX_DEBT_TO_EBITDA -> Tested.debt(level, owed, earnings, month);
                            case MIN_INTEREST_COVER -> Tested.interest(level, earnings, interest, month);
                        });
            }
        }
        return all;
    }

    /** The division that the tightest covenant is about, and what would cure it and the one that is broken first. */
    private static Draft work(Evidence evidence, Tested tightest, List<Tested> all) {
        var draft = Draft.in(evidence.profile().currency());
        if (tightest.by > 0) {
            draft.plus(tightest.carriedName(), tightest.carried)
                    .over(tightest.byName(), tightest.by)
                    .make(tightest.kind.words() + tightest.when(), Ratio.of(tightest.carried / tightest.by));
        }
        if (!tightest.isBroken()) {
            return draft;
        }
        Tested first = all.stream()
                .filter(each -> each.isBroken() && each.month == broken(all, tightest))
                .reduce(Tested::or)
                .orElse(tightest);
        if (first.month != tightest.month) {
            cure(draft, first);
        }
        return cure(draft, tightest);
    }

    /** Debt above what the covenant bears, or earnings below what it asks for. */
    private static Draft cure(Draft draft, Tested broken) {
        double borne = broken.by * broken.level;
        if (broken.kind == CovenantKind.MAX_DEBT_TO_EBITDA) {
            String bears = "debt that the covenant bears";
            return draft.plus(broken.byName(), broken.by)
                    .times("covenant", Ratio.of(broken.level))
                    .make(bears, borne)
                    .plus(broken.carriedName(), broken.carried)
                    .minus(bears, borne)
                    .make("cure" + broken.when() + ", debt to repay or not to draw", broken.carried - borne);
        }
        String asks = "EBITDA that the covenant asks for" + broken.when();
        return draft.plus(broken.byName(), broken.by)
                .times("covenant", Ratio.of(broken.level))
                .make(asks, borne)
                .plus(asks, borne)
                .minus(broken.carriedName(), broken.carried)
                .make("cure" + broken.when() + ", EBITDA that is missing", borne - broken.carried);
    }

    /** The month of the first breach; of the tightest test where none is broken. */
    private static int broken(List<Tested> all, Tested tightest) {
        return all.stream()
                .filter(Tested::isBroken)
                .mapToInt(Tested::month)
                .min()
                .orElse(tightest.month);
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
