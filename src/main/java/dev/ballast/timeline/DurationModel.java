package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotApplicable;
import dev.ballast.finance.Amortisation;
import dev.ballast.finance.DebtBook;
import dev.ballast.finance.InputNames;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.Recourse;
import dev.ballast.profile.Repayment;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.List;

/** The life of the debt against the life of what it pays for. */
public final class DurationModel {

    private DurationModel() {}

    /** The fact {@link DurationGap} about the organisation, or that there is no debt to measure. */
    public static List<Fact> of(Evidence evidence) {
        var debt = DebtBook.of(evidence);
        double principal = debt.principal();
        if (principal == 0) {
            return List.of(NotApplicable.of(DurationGap.class, "there is no debt"));
        }
        double debtMonths = debt.total(instrument -> weightedLife(instrument, debt)) / principal;
        double assetMonths = assetMonths(evidence);
        double recourse = debt.total(DurationModel::recoursePrincipal) / principal;
        return List.of(new DurationGap(
                About.organisation(evidence.profile().organisation().name()),
                Months.of(debtMonths - assetMonths),
                Months.of(debtMonths),
                Months.of(assetMonths),
                Share.of(recourse),
                inputs(evidence, debt)));
    }

    private static double weightedLife(Instrument instrument, DebtBook debt) {
        double principal = instrument.principal().value();
        return principal == 0
                ? 0
                : principal * Amortisation.of(instrument, debt.asOf()).averageLife();
    }

    private static double recoursePrincipal(Instrument instrument) {
        return instrument.recourse() == Recourse.CORPORATE
                ? instrument.principal().value()
                : 0;
    }

    private static double assetMonths(Evidence evidence) {
        double silicon = evidence.profile().financials().siliconCapexShare().value();
        var parameters = evidence.parameters();
        return silicon * parameters.months("silicon.life").value()
                + (1 - silicon) * parameters.months("facility.life").value();
    }

    private static Inputs inputs(Evidence evidence, DebtBook debt) {
        return new InputNames()
                .add("/as_of")
                .each("principal")
                .each("maturity_date")
                .eachRepayment()
                .each("recourse")
                .each(debt, "rate_decimal", instrument -> instrument.repayment() == Repayment.LEVEL_PAYMENT)
                .add("/financials/silicon_capex_share", "assumption:silicon.life", "assumption:facility.life")
                .of(evidence);
    }
}
