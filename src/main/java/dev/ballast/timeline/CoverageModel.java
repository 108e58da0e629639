package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.AvailableCash;
import dev.ballast.finance.Capped;
import dev.ballast.finance.DebtBook;
import dev.ballast.finance.InputNames;
import dev.ballast.finance.ServiceAhead;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Monetisation;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import java.util.ArrayList;
import java.util.List;

/** Cash flow against debt service, as it is and with an AI vintage that earns nothing. */
public final class CoverageModel {

    private static final String RUNNING_COST = "/monetisation/yearly_running_cost";

    private static final int QUARTERS = 4;
    private static final long MONTHS_A_QUARTER = 3;

    private CoverageModel() {}

    /** The facts {@link Coverage} and {@link CoverAtZeroUplift} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        var debt = DebtBook.of(evidence);
        var cash = AvailableCash.of(evidence);
        var service = ServiceAhead.of(evidence, debt);
        return List.of(coverage(evidence, debt, cash, service), atZeroUplift(evidence, debt, cash, service));
    }

    /** Debt service of each quarter within the horizon beside a quarter of the cash of the weaker year. */
    public static List<QuarterCover> byQuarter(Evidence evidence) {
        double cash = AvailableCash.of(evidence).weaker() / QUARTERS;
        double[] service = ServiceAhead.byQuarter(evidence, DebtBook.of(evidence));
        var quarters = new ArrayList<QuarterCover>();
        for (int at = 0; at < service.length; at++) {
            quarters.add(new QuarterCover(
                    evidence.profile().asOf().plusMonths(at * MONTHS_A_QUARTER),
                    Money.of(evidence.profile().currency(), cash),
                    Money.of(evidence.profile().currency(), service[at]),
                    Capped.cover(cash, service[at], cap(evidence))));
        }
        return List.copyOf(quarters);
    }

    private static Coverage coverage(Evidence evidence, DebtBook debt, AvailableCash cash, ServiceAhead service) {
        double cap = cap(evidence);
        double income =
                evidence.profile().financials().latestYear().operatingIncome().value();
        Ratio minimum = Capped.cover(cash.weaker(), service.heaviest(), cap);
        Ratio average = Capped.cover(cash.average(), service.average(), cap);
        Ratio loanLife = Capped.cover(cash.average() * debt.yearsOfLife(evidence), debt.principal(), cap);
        Ratio toInterest = Capped.cover(income, debt.yearlyInterest(), cap);
        var inputs = names(AvailableCash.LINES, debt)
                .add("/financials/latest_year/operating_income")
                .addIf(isAtCap(cap, minimum, average, loanLife, toInterest), "assumption:coverage.cap")
                .of(evidence)
                .worked(work(evidence, debt, cash, service, minimum, toInterest));
        return new Coverage(
                organisation(evidence),
                minimum,
                average,
                loanLife,
                toInterest,
                shortfall(evidence, service, cash.weaker()),
                Months.of(service.monthsUntilShort(cash.weaker())),
                inputs);
    }

    /** Leaves out a ratio that stands at its cap, which no division makes. */
    private static Draft work(
            Evidence evidence,
            DebtBook debt,
            AvailableCash available,
            ServiceAhead service,
            Ratio minimum,
            Ratio toInterest) {
        double cash = available.weaker();
        double cap = cap(evidence);
        String heaviest = service.heaviestName(evidence.profile().asOf());
        var draft = AvailableCash.work(evidence);
        if (service.heaviest() > 0 && !isAtCap(cap, minimum)) {
            draft.plus(AvailableCash.CASH, cash)
                    .over(heaviest, service.heaviest())
                    .make("cover in the heaviest year", minimum);
        }
        double latest = available.latest();
        Ratio onLatest = Capped.cover(latest, service.heaviest(), cap);
        if (latest > cash && service.heaviest() > 0 && !isAtCap(cap, onLatest)) {
            String cashOfLatest = AvailableCash.CASH + " by the latest year";
            available
                    .workLatest(draft, evidence, cashOfLatest)
                    .plus(cashOfLatest, latest)
                    .over(heaviest, service.heaviest())
                    .make("cover on the latest year, which is not taken", onLatest);
        }
        if (debt.yearlyInterest() > 0 && !isAtCap(cap, toInterest)) {
            draft.plus(
                            "operating income of last year",
                            evidence.profile().financials().latestYear().operatingIncome())
                    .over("a year's interest on the debt of today", debt.yearlyInterest())
                    .make("interest cover", toInterest);
        }
        if (service.heaviest() > Math.max(0, cash)) {
            draft.plus(heaviest, service.heaviest())
                    .minus(AvailableCash.CASH, cash)
                    .make("missing in that year", service.heaviest() - cash);
        }
        return draft;
    }

    private static Fact atZeroUplift(Evidence evidence, DebtBook debt, AvailableCash cash, ServiceAhead service) {
        Monetisation monetisation = evidence.profile().monetisation();
        if (monetisation == null) {
            return NotAssessed.of(CoverAtZeroUplift.class, organisation(evidence), RUNNING_COST);
        }
        double left = cash.weaker() - monetisation.yearlyRunningCost().value();
        double cap = cap(evidence);
        Ratio ratio = Capped.cover(left, service.heaviest(), cap);
        var inputs = names(AvailableCash.weakerLines(evidence), debt)
                .add(RUNNING_COST)
                .addIf(isAtCap(cap, ratio), "assumption:coverage.cap")
                .of(evidence);
        return new CoverAtZeroUplift(organisation(evidence), ratio, shortfall(evidence, service, left), inputs);
    }

    private static InputNames names(List<String> lines, DebtBook debt) {
        return ServiceAhead.names(new InputNames().addAll(lines), debt);
    }

    /** What the heaviest year lacks; where nothing is due, nothing lacks. */
    private static Money shortfall(Evidence evidence, ServiceAhead service, double cash) {
        double missing = service.heaviest() > 0 ? Math.max(0, service.heaviest() - cash) : 0;
        return Money.of(evidence.profile().currency(), missing);
    }

    private static double cap(Evidence evidence) {
        return evidence.parameters().ratio("coverage.cap").value();
    }

    private static boolean isAtCap(double cap, Ratio... ratios) {
        for (Ratio ratio : ratios) {
            if (Math.abs(ratio.value()) >= cap) {
                return true;
            }
        }
        return false;
    }

    private static About organisation(Evidence evidence) {
        return About.organisation(evidence.profile().organisation().name());
    }
}
