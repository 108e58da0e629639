package dev.ballast.report.sheet;

import dev.ballast.appraisal.CashPlan;
import dev.ballast.finance.CashMonth;
import java.util.List;
import java.util.Optional;

/** Sources and uses by month, then by twelve months and over the whole plan. */
final class CashSheet {

    private static final double CENTS = 100;
    private static final int YEAR = 12;
    private static final int OPERATIONS = 0;
    private static final String FLOWS = "CDEFG";

    private final Table table;
    private final List<CashMonth> months;
    private final WorkingSheet workings;

    private CashSheet(Table table, List<CashMonth> months, WorkingSheet workings) {
        this.table = table;
        this.months = months;
        this.workings = workings;
    }

    static void write(Table table, CashPlan plan, WorkingSheet workings) {
        table.title("Cash without new funding, " + plan.currency())
                .note(
                        "Opening + operations + drawn = service + spending + fees + closing; cash is that above what must stay.")
                .next()
                .heads("Month from")
                .figures("Opening", "Operations", "Drawn", "Service", "Spending", "Fees", "Closing")
                .below();
        new CashSheet(table, plan.months(), workings).write();
    }

    private void write() {
        int first = table.row();
        for (CashMonth each : months) {
            month(each, table.row() == first);
        }
        int last = table.row() - 1;
        table.next().section("Each twelve months, and all");
        for (int from = first; from <= last; from += YEAR) {
            int to = Math.min(last, from + YEAR - 1);
            total("from " + months.get(from - first).month(), first, from, to);
        }
        total("all", first, first, last);
        pinch(first, last);
    }

    private void month(CashMonth each, boolean isFirst) {
        int row = table.row();
        table.words(each.month().toString());
        double opening = each.opening() / CENTS;
        if (isFirst) {
            linked(workings.yearTerm(opening).map(cell -> "ROUND(" + cell + ",2)"), opening);
        } else {
            table.formula(Tone.MADE, Format.CENTS, "H" + (row - 1), opening);
        }
        double[] flows = flows(each);
        linked(workings.yearTerm(flows[OPERATIONS] * YEAR).map(cell -> "ROUND(" + cell + "/12,2)"), flows[OPERATIONS]);
        for (int at = 1; at < flows.length; at++) {
            table.number(Tone.PLAIN, Format.CENTS, flows[at]);
        }
        table.formula(
                Tone.MADE,
                Format.CENTS,
                "ROUND(B%1$d+C%1$d+D%1$d-E%1$d-F%1$d-G%1$d,2)".formatted(row),
                each.closing() / CENTS);
        table.next();
    }

    private void linked(Optional<String> formula, double value) {
        formula.ifPresentOrElse(
                made -> table.formula(Tone.MADE, Format.CENTS, made, value),
                () -> table.number(Tone.PLAIN, Format.CENTS, value));
    }

    private void total(String name, int first, int from, int to) {
        var rows = months.subList(from - first, to - first + 1);
        table.words(Tone.TOTAL, name);
        table.formula(Tone.TOTAL, Format.CENTS, "B" + from, rows.get(0).opening() / CENTS);
        for (int at = 0; at < FLOWS.length(); at++) {
            int flow = at;
            table.formula(
                    Tone.TOTAL,
                    Format.CENTS,
                    "SUM(%1$c%2$d:%1$c%3$d)".formatted(FLOWS.charAt(at), from, to),
                    rows.stream().mapToDouble(each -> flows(each)[flow]).sum());
        }
        table.formula(
                Tone.TOTAL, Format.CENTS, "H" + to, rows.get(rows.size() - 1).closing() / CENTS);
        table.next();
    }

    private void pinch(int first, int last) {
        table.next().words(Tone.TOTAL, "least closing");
        table.formula(
                Tone.TOTAL,
                Format.CENTS,
                "MIN(H%d:H%d)".formatted(first, last),
                months.stream().mapToLong(CashMonth::closing).min().orElse(0) / CENTS);
        table.next().words(Tone.TOTAL, "months short");
        table.formula(Tone.TOTAL, Format.WHOLE, "COUNTIF(H%d:H%d,\"<0\")".formatted(first, last), (double)
                months.stream().filter(each -> each.closing() < 0).count());
        table.next();
    }

    private static double[] flows(CashMonth each) {
        return new double[] {
            each.operations() / CENTS,
            each.drawn() / CENTS,
            each.service() / CENTS,
            each.spending() / CENTS,
            each.fees() / CENTS
        };
    }
}
