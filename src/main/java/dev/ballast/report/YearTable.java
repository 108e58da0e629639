package dev.ballast.report;

import dev.ballast.fact.Working;
import dev.ballast.unit.Money;
import java.util.List;
import java.util.Locale;

/**
 * Sources and uses of the next twelve months, line by line, in millions with two decimals. Lines are rounded before they
 * are added, so that the columns add up as they are printed.
 */
final class YearTable {

    private static final long HUNDREDTHS_OF_A_MILLION = 10_000;
    private static final int NAME = 44;
    private static final int AMOUNT = 16;

    private final List<Working.Step> steps;

    YearTable(List<Working.Step> steps) {
        this.steps = steps;
    }

    void write(Lines lines) {
        if (steps.isEmpty()) {
            return;
        }
        String currency = ((Money) steps.get(0).value()).currency().getCurrencyCode();
        lines.blank().paragraph("", "The next twelve months without new funding, %s million".formatted(currency));
        long left = 0;
        for (Working.Step step : steps) {
            long total = 0;
            for (Working.Term term : step.terms()) {
                long amount = hundredths(term.value().value());
                row(lines, "  " + term.name(), amount);
                total += amount;
            }
            row(lines, step.name(), total);
            left = total - left;
        }
        row(lines, left > 0 ? "missing" : "left", Math.abs(left));
    }

    private static long hundredths(double amount) {
        return Math.round(amount / HUNDREDTHS_OF_A_MILLION);
    }

    private static void row(Lines lines, String name, long hundredths) {
        String amount = String.format(Locale.ROOT, "%,d.%02d", hundredths / 100, hundredths % 100);
        lines.verbatim("  " + padded(name) + " ".repeat(Math.max(1, AMOUNT - amount.length())) + amount);
    }

    private static String padded(String name) {
        return name + " ".repeat(Math.max(0, NAME - name.length()));
    }
}
