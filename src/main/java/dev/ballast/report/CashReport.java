package dev.ballast.report;

import dev.ballast.appraisal.CashPlan;
import dev.ballast.finance.CashMonth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Sources and uses by month: where cash comes from, where it goes, and when it pinches. Columns add up to the cent. */
public final class CashReport {

    /** The name and version of the form for machines. */
    public static final String SCHEMA = "urn:ballast:cash:1";

    private static final int CENTS = 2;
    private static final int WIDTH = 20;

    private CashReport() {}

    /** A table for people, in whole units of the currency. */
    public static String text(CashPlan plan) {
        var lines = new Lines();
        lines.paragraph(
                        "",
                        "%s: sources and uses of each month without new funding, %s. Opening + operations + drawn = service + spending + fees + closing; cash is that above what must stay."
                                .formatted(plan.client(), plan.currency()))
                .blank();
        lines.verbatim("month     " + padded("opening") + padded("operations") + padded("drawn"));
        lines.verbatim("          " + padded("service") + padded("spending") + padded("fees") + padded("closing"));
        for (CashMonth one : plan.months()) {
            lines.verbatim(one.month() + padded(one.opening()) + padded(one.operations()) + padded(one.drawn()));
            lines.verbatim("          " + padded(one.service()) + padded(one.spending()) + padded(one.fees())
                    + padded(one.closing()) + (one.closing() < 0 ? "  missing" : ""));
        }
        return lines.blank().paragraph("", pinch(plan.months())).toString();
    }

    private static String pinch(List<CashMonth> months) {
        return months.stream()
                .filter(month -> month.closing() < 0)
                .findFirst()
                .map(month -> "Cash and commitments fall short from the month of %s on.".formatted(month.month()))
                .orElse("Cash and commitments carry every month.");
    }

    private static String padded(long cents) {
        return padded(String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(cents, CENTS)));
    }

    private static String padded(String words) {
        return " ".repeat(Math.max(1, WIDTH - words.length())) + words;
    }

    /** The same for machines; amounts are text, for no binary number holds a cent. */
    public static String json(CashPlan plan) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", SCHEMA);
        tree.put("client", plan.client());
        tree.put("currency", plan.currency());
        tree.put("months", plan.months().stream().map(CashReport::tree).toList());
        return JsonReport.of(tree);
    }

    private static Map<String, Object> tree(CashMonth one) {
        return new TreeMap<>(Map.of(
                "month", one.month().toString(),
                "opening", plain(one.opening()),
                "operations", plain(one.operations()),
                "drawn", plain(one.drawn()),
                "service", plain(one.service()),
                "spending", plain(one.spending()),
                "fees", plain(one.fees()),
                "closing", plain(one.closing())));
    }

    /** The same for a spreadsheet. */
    public static String csv(CashPlan plan) {
        var text = new StringBuilder();
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader("month", "opening", "operations", "drawn", "service", "spending", "fees", "closing")
                .get();
        try (var printer = new CSVPrinter(text, format)) {
            for (CashMonth one : plan.months()) {
                printer.printRecord(
                        one.month(),
                        plain(one.opening()),
                        plain(one.operations()),
                        plain(one.drawn()),
                        plain(one.service()),
                        plain(one.spending()),
                        plain(one.fees()),
                        plain(one.closing()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return text.toString();
    }

    private static String plain(long cents) {
        return BigDecimal.valueOf(cents, CENTS).toPlainString();
    }
}
