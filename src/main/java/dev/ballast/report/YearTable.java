package dev.ballast.report;

import dev.ballast.fact.Working;
import dev.ballast.unit.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sources and uses of the next twelve months, line by line, in millions with two decimals. Lines are rounded before they
 * are added, so that the columns add up as they are printed.
 */
final class YearTable {

    private static final long HUNDREDTHS_OF_A_MILLION = 10_000;
    private static final String SPENDING = "planned capital expenditure";
    private static final String LINES = "undrawn committed lines";
    private static final int NAME = 44;
    private static final int AMOUNT = 16;

    private final List<Working.Step> steps;

    YearTable(List<Working.Step> steps) {
        this.steps = steps;
    }

    /**
     * One line of the table.
     *
     * @param amount in millions, printed
     * @param isTotal whether it adds up the lines before it
     */
    record Row(String name, String amount, boolean isTotal) {}

    void write(Lines lines) {
        if (!steps.isEmpty()) {
            lines.blank().paragraph("", title());
            rows().forEach(row -> {
                String name = (row.isTotal ? "" : "  ") + row.name;
                lines.verbatim(
                        "  " + padded(name) + " ".repeat(Math.max(1, AMOUNT - row.amount.length())) + row.amount);
            });
        }
    }

    String title() {
        return "The next twelve months without new funding, dividends or buybacks, %s million"
                .formatted(((Money) steps.get(0).value()).currency().getCurrencyCode());
    }

    /**
     * Sources, their sum, uses, their sum, and what is left or missing; where it is missing, what there would be if nothing
     * were built; then the same without lines that lenders may stop. None where nothing is known.
     */
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        long left = 0;
        long spending = 0;
        long lines = 0;
        for (Working.Step step : steps) {
            long total = 0;
            for (Working.Term term : step.terms()) {
                long amount = hundredths(term.value().value());
                rows.add(new Row(term.name(), printed(amount), false));
                total += amount;
                spending += term.name().equals(SPENDING) ? amount : 0;
                lines += term.name().equals(LINES) ? amount : 0;
            }
            rows.add(new Row(step.name(), printed(total), true));
            left = total - left;
        }
        if (!rows.isEmpty()) {
            rows.add(new Row(left > 0 ? "missing" : "left", printed(Math.abs(left)), true));
            if (left > 0 && spending > 0) {
                long without = left - spending;
                String words = without > 0 ? "still missing without that expenditure" : "left without that expenditure";
                rows.add(new Row(words, printed(Math.abs(without)), true));
            }
            if (lines > 0) {
                long stopped = left + lines;
                rows.add(new Row(
                        stopped > 0 ? "missing if lenders stop the lines" : "left if lenders stop the lines",
                        printed(Math.abs(stopped)),
                        true));
            }
        }
        return rows;
    }

    private static long hundredths(double amount) {
        return Math.round(amount / HUNDREDTHS_OF_A_MILLION);
    }

    private static String printed(long hundredths) {
        return String.format(Locale.ROOT, "%,d.%02d", hundredths / 100, hundredths % 100);
    }

    private static String padded(String name) {
        return name + " ".repeat(Math.max(0, NAME - name.length()));
    }
}
