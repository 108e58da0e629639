package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Kind;
import dev.ballast.profile.Tax;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.util.List;

/** Interest as a deduction: only what income, law and losses leave of it. */
public final class TaxShieldModel {

    private static final String SECTION = "/financials/tax";
    private static final double MONTHS_A_YEAR = 12;

    private TaxShieldModel() {}

    /** The fact {@link TaxShield} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        if (profile.organisation().kind() == Kind.SOVEREIGN) {
            return List.of(NotApplicable.of(TaxShield.class, "a state pays no tax to itself"));
        }
        var debt = DebtBook.of(evidence);
        double interest = debt.yearlyInterest();
        if (!(interest > 0)) {
            return List.of(NotApplicable.of(TaxShield.class, "no debt bears interest"));
        }
        var about = About.organisation(profile.organisation().name());
        Tax tax = profile.financials().tax();
        if (tax == null) {
            return List.of(NotAssessed.of(TaxShield.class, about, SECTION));
        }
        double ebitda = Math.max(0, DebtRoomModel.earnings(profile));
        double limit = tax.interestCapShare().value() * ebitda;
        double used = Math.min(Math.min(interest, limit), taxable(evidence, tax)) / interest;
        double rate = tax.rateShare().value();
        double cap = evidence.parameters().ratio("coverage.cap").value();
        double capUse = Capped.load(interest, limit, cap).value();
        return List.of(new TaxShield(
                about,
                Share.of(used),
                Share.of(capUse),
                Money.of(profile.currency(), rate * used * interest),
                Money.of(profile.currency(), rate * used * lifetime(evidence, debt)),
                names().addIf(capUse >= cap, "assumption:coverage.cap").of(evidence)));
    }

    /** Income that interest may be set against. New silicon is this year's plan; its book depreciation is in income. */
    private static double taxable(Evidence evidence, Tax tax) {
        var financials = evidence.profile().financials();
        double silicon = financials.plannedCapex().value()
                * financials.siliconCapexShare().value();
        double years = evidence.parameters().months("silicon.life").value() / MONTHS_A_YEAR;
        double sooner = Math.max(0, silicon * tax.firstYearDepreciationShare().value() - silicon / years);
        double income = Math.max(0, financials.latestYear().operatingIncome().value() - sooner);
        return Math.max(0, income - tax.lossesCarriedForward().value());
    }

    /** Interest over the average life of each debt, as it is worth today at the marginal rate. */
    private static double lifetime(Evidence evidence, DebtBook debt) {
        double monthly = evidence.profile().financing().marginalRateDecimal().value() / MONTHS_A_YEAR;
        return debt.total(instrument -> instrument.principal().value()
                * instrument.rateDecimal().value()
                / MONTHS_A_YEAR
                * AdjustedDebt.annuity(
                        monthly, Amortisation.of(instrument, debt.asOf()).averageLife()));
    }

    private static InputNames names() {
        return new InputNames()
                .add("/as_of")
                .each("principal")
                .each("rate_decimal")
                .each("maturity_date")
                .eachRepayment()
                .add(
                        "/financials/latest_year/operating_income",
                        "/financials/latest_year/depreciation",
                        "/financials/planned_capex",
                        "/financials/silicon_capex_share",
                        "/financing/marginal_rate_decimal",
                        SECTION + "/rate_share",
                        SECTION + "/losses_carried_forward",
                        SECTION + "/interest_cap_share",
                        SECTION + "/first_year_depreciation_share",
                        "assumption:silicon.life");
    }
}
