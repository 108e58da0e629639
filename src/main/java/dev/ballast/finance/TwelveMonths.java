package dev.ballast.finance;

import dev.ballast.profile.Evidence;
import java.util.List;

/**
 * Cash in and out of the next twelve months when nothing new is borrowed, in whole units of the profile's currency.
 *
 * @param spendable cash at hand above what is restricted and what must stay
 * @param lines undrawn lines, and other commitments that can be drawn within the year
 * @param operations operating cash flow before interest, as in the last year
 */
record TwelveMonths(double spendable, double lines, double operations, double capex, double service) {

    static final int MONTHS = 12;

    /** The lines of the profile that decide it, beside those of the instruments. */
    private static final List<String> LINES = List.of(
            "/financials/liquidity/undrawn_committed_lines",
            Commitments.AT + "/*/amount",
            Commitments.AT + "/*/available_from",
            "/financials/planned_capex");

    static TwelveMonths of(Evidence evidence, DebtBook debt) {
        var financials = evidence.profile().financials();
        var liquidity = financials.liquidity();
        return new TwelveMonths(
                Math.max(0, OwnCash.spendable(evidence)),
                liquidity.undrawnCommittedLines().value() + Commitments.drawableWithin(evidence, MONTHS),
                OwnCash.operations(evidence),
                financials.plannedCapex().value(),
                debt.dueWithinAYear());
    }

    /** The names of the figures that decide it; every payment counts on its own date. */
    static InputNames names(InputNames names, DebtBook debt) {
        return names.addAll(OwnCash.LINES)
                .addAll(LINES)
                .addIf(!debt.instruments().isEmpty(), "/as_of")
                .each("principal")
                .each("rate_decimal")
                .each("maturity_date")
                .eachRepayment();
    }

    double sources() {
        return spendable + lines + Math.max(0, operations);
    }

    /** Operations that consume cash are a use. */
    double uses() {
        return capex + service + Math.max(0, -operations);
    }

    double shortfall() {
        return Math.max(0, uses() - sources());
    }

    /** The part of spendable cash, from none to all, that goes before a line is drawn. */
    double cashFall() {
        double need = capex + service - operations;
        if (need <= 0) {
            return 0;
        }
        return need < spendable ? need / spendable : 1;
    }
}
