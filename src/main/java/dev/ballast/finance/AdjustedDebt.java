package dev.ballast.finance;

import dev.ballast.fact.Draft;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.OffBalanceSheet;
import dev.ballast.unit.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Debt as a lender counts it: what is outstanding, and beside it what promises off the balance sheet weigh, in whole
 * units of the profile's currency. Leases and purchases are level monthly payments, discounted at the marginal rate; of
 * purchases the first twelve months are left out, because the spending plan and cash flow hold them already.
 *
 * @param stated the promises before discount and probability
 */
record AdjustedDebt(double reported, double leases, double guarantees, double purchases, double stated) {

    static final String SECTION = "/financing/off_balance_sheet";

    /** What the steps call debt with commitments. */
    static final String OWED = "debt and commitments";

    /** What the steps call earnings before interest, tax and depreciation. */
    static final String EARNED = "EBITDA";

    private static final String LEASES = SECTION + "/leases_not_commenced";
    private static final String GUARANTEES = SECTION + "/residual_value_guarantees";
    private static final String PURCHASES = SECTION + "/purchase_commitments";
    private static final Map<String, String> WORDS =
            Map.of(LEASES, "leases not begun", GUARANTEES, "residual value guarantees", PURCHASES, "firm purchases");
    private static final double MONTHS_A_YEAR = 12;

    static AdjustedDebt of(Evidence evidence, DebtBook debt) {
        OffBalanceSheet promises = evidence.profile().financing().offBalanceSheet();
        double principal = debt.principal();
        if (promises == null) {
            return new AdjustedDebt(principal, 0, 0, 0, 0);
        }
        double monthly = evidence.profile().financing().marginalRateDecimal().value() / MONTHS_A_YEAR;
        double leases = amount(promises.leasesNotCommenced());
        double guarantees = amount(promises.residualValueGuarantees());
        double purchases = amount(promises.purchaseCommitments());
        double leaseTerm = promises.leaseTermMonths().value();
        double term = promises.purchaseTermMonths().value();
        double later = Math.max(0, annuity(monthly, term) - annuity(monthly, MONTHS_A_YEAR));
        return new AdjustedDebt(
                principal,
                leases / leaseTerm * annuity(monthly, leaseTerm),
                guarantees * promises.guaranteeCallShare().value(),
                purchases / term * later,
                leases + guarantees + purchases);
    }

    /** What one unit at the end of each month is worth today. */
    static double annuity(double monthlyRate, double months) {
        return monthlyRate == 0 ? months : -StrictMath.expm1(-months * StrictMath.log1p(monthlyRate)) / monthlyRate;
    }

    /** The steps to debt with commitments, and to the earnings that it is held against. */
    Draft work(Evidence evidence) {
        var year = evidence.profile().financials().latestYear();
        var draft = Draft.in(evidence.profile().currency()).plus("debt outstanding", reported);
        parts(draft);
        return draft.make(OWED, reported + besides())
                .plus("operating income", year.operatingIncome())
                .plus("depreciation", year.depreciation())
                .make(EARNED, DebtRoomModel.earnings(evidence.profile()));
    }

    /** Adds the step to what the promises weigh, where they weigh anything. */
    Draft weighed(Draft draft) {
        parts(draft);
        return besides() > 0 ? draft.make("commitments as debt", besides()) : draft;
    }

    private void parts(Draft draft) {
        part(draft, "leases not begun, at their present value", leases);
        part(draft, "guarantees, by the chance of a call", guarantees);
        part(draft, "firm purchases due after twelve months, at their present value", purchases);
    }

    private static void part(Draft draft, String name, double amount) {
        if (amount > 0) {
            draft.plus(name, amount);
        }
    }

    /** What the promises weigh as debt. */
    double besides() {
        return leases + guarantees + purchases;
    }

    /** The amounts that nobody has stated, without which the whole is not known. */
    static List<String> unknown(@Nullable OffBalanceSheet promises) {
        var unknown = new ArrayList<String>();
        if (promises == null || promises.leasesNotCommenced() == null) {
            unknown.add(LEASES);
        }
        if (promises == null || promises.residualValueGuarantees() == null) {
            unknown.add(GUARANTEES);
        }
        if (promises == null || promises.purchaseCommitments() == null) {
            unknown.add(PURCHASES);
        }
        return unknown;
    }

    /** The same in words, as {@code leases not begun and firm purchases}. */
    static String unknownWords(@Nullable OffBalanceSheet promises) {
        return unknown(promises).stream().map(WORDS::get).collect(Collectors.joining(" and "));
    }

    /** The names of the promises that decide it, and of what they are discounted with. */
    static InputNames names(InputNames names, @Nullable OffBalanceSheet promises) {
        if (promises == null) {
            return names;
        }
        boolean leases = weighs(promises.leasesNotCommenced());
        boolean purchases = weighs(promises.purchaseCommitments());
        return names.addIf(promises.leasesNotCommenced() != null, LEASES)
                .addIf(leases, SECTION + "/lease_term_months")
                .addIf(promises.residualValueGuarantees() != null, GUARANTEES)
                .addIf(weighs(promises.residualValueGuarantees()), SECTION + "/guarantee_call_share")
                .addIf(promises.purchaseCommitments() != null, PURCHASES)
                .addIf(purchases, SECTION + "/purchase_term_months")
                .addIf(leases || purchases, "/financing/marginal_rate_decimal");
    }

    private static boolean weighs(@Nullable Money amount) {
        return amount != null && amount.isPositive();
    }

    private static double amount(@Nullable Money stated) {
        return stated == null ? 0 : stated.value();
    }
}
