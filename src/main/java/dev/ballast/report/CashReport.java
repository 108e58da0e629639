package dev.ballast.report;

import dev.ballast.appraisal.CashPlan;
import dev.ballast.finance.CashMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sources and uses by month: where cash comes from, where it goes, and when it pinches. Columns add up to the cent. */
public final class CashReport {

    /** The name and version of the form for machines. */
    public static final String SCHEMA = "urn:ballast:cash:1";

    private CashReport() {}

    /** A table for people, in whole units of the currency. */
    public static String text(CashPlan plan) {
        var lines = new Lines();
        lines.paragraph(
                        "",
                        "%s: sources and uses of each month without new funding, %s. Opening + operations + drawn = service + spending + fees + closing; cash is that above what must stay."
                                .formatted(plan.client(), plan.currency()))
                .blank();
        lines.verbatim("month     " + Cents.column("opening") + Cents.column("operations") + Cents.column("drawn"));
        lines.verbatim("          " + Cents.column("service") + Cents.column("spending") + Cents.column("fees")
                + Cents.column("closing"));
        for (CashMonth one : plan.months()) {
            lines.verbatim(one.month()
                    + Cents.column(one.opening())
                    + Cents.column(one.operations())
                    + Cents.column(one.drawn()));
            lines.verbatim("          " + Cents.column(one.service()) + Cents.column(one.spending())
                    + Cents.column(one.fees()) + Cents.column(one.closing()) + (one.closing() < 0 ? "  missing" : ""));
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
                "opening", Cents.plain(one.opening()),
                "operations", Cents.plain(one.operations()),
                "drawn", Cents.plain(one.drawn()),
                "service", Cents.plain(one.service()),
                "spending", Cents.plain(one.spending()),
                "fees", Cents.plain(one.fees()),
                "closing", Cents.plain(one.closing())));
    }

    /** The same for a spreadsheet. */
    public static String csv(CashPlan plan) {
        return Csv.of(
                List.of("month", "opening", "operations", "drawn", "service", "spending", "fees", "closing"),
                plan.months().stream()
                        .map(one -> List.of(
                                one.month().toString(),
                                Cents.plain(one.opening()),
                                Cents.plain(one.operations()),
                                Cents.plain(one.drawn()),
                                Cents.plain(one.service()),
                                Cents.plain(one.spending()),
                                Cents.plain(one.fees()),
                                Cents.plain(one.closing())))
                        .toList());
    }
}
