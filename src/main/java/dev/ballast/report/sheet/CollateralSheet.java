package dev.ballast.report.sheet;

import dev.ballast.appraisal.CollateralPlan;
import dev.ballast.timeline.LtvMonth;
import java.util.Optional;

/**
 * Each debt beside the silicon that is pledged for it, month by month. What is owed and what silicon fetches are parts of
 * what they are today, so that both follow the principal and the value that are pledged.
 */
final class CollateralSheet {

    private final Table table;
    private final LoanSheet loans;
    private final String cap;

    private CollateralSheet(Table table, LoanSheet loans, String cap) {
        this.table = table;
        this.loans = loans;
        this.cap = cap;
    }

    /** @param cap at which a loan-to-value ends, as plain digits */
    static void write(Table table, CollateralPlan plan, LoanSheet loans, String cap) {
        table.title("Debt beside the silicon that is pledged for it")
                .note(
                        "Months from today; the last is that of maturity, the day before the debt is repaid. Value on the expected path of prices.")
                .next()
                .heads("Instrument")
                .figures(
                        "Month",
                        "Principal",
                        "Part left",
                        "Value",
                        "Part left",
                        "Loan to value",
                        "Value less principal")
                .below();
        var sheet = new CollateralSheet(table, loans, cap);
        LtvMonth today = null;
        for (LtvMonth each : plan.months()) {
            today = today == null || !today.instrument().equals(each.instrument()) ? each : today;
            sheet.month(each, today);
        }
    }

    private void month(LtvMonth each, LtvMonth today) {
        int row = table.row();
        double principal = each.principal().value();
        double value = each.value().value();
        table.words(each.instrument());
        table.number(Tone.PLAIN, Format.WHOLE, each.month());
        part(
                loans.principal(each.instrument()),
                "D" + row,
                principal,
                today.principal().value());
        part(loans.pledged(each.instrument()), "F" + row, value, today.value().value());
        table.formula(
                Tone.MADE,
                Format.PER_CENT,
                "IF(E%1$d>0,MIN(%2$s,C%1$d/E%1$d),%2$s)".formatted(row, cap),
                each.ltv().value());
        table.formula(Tone.MADE, Format.WHOLE, "E%1$d-C%1$d".formatted(row), value - principal);
        table.next();
    }

    /** An amount, as a part of today's where that is an input, and the part. */
    private void part(Optional<String> cell, String part, double amount, double today) {
        if (cell.isPresent() && today != 0) {
            table.formula(Tone.MADE, Format.WHOLE, cell.get() + "*" + part, amount);
            table.number(Tone.PLAIN, Format.PER_CENT, amount / today);
        } else {
            table.number(Tone.PLAIN, Format.WHOLE, amount);
            table.words("");
        }
    }
}
