package dev.ballast.report;

import dev.ballast.appraisal.CoveragePlan;
import dev.ballast.finance.Capped;
import dev.ballast.timeline.QuarterCover;
import dev.ballast.unit.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Debt service coverage by quarter: the thinnest quarter, the average, and all between. */
public final class CoverReport {

    /** The name and version of the form for machines. */
    public static final String SCHEMA = "urn:ballast:cover:1";

    private CoverReport() {}

    /** A table for people. */
    public static String text(CoveragePlan plan) {
        var lines = new Lines();
        lines.paragraph(
                        "",
                        "%s: debt service coverage by quarter, on a quarter of the cash that the weaker of two years left after a reserve for new silicon."
                                .formatted(plan.client()))
                .blank();
        lines.verbatim("quarter   " + Cents.column("cash") + Cents.column("service") + Cents.column("cover"));
        for (QuarterCover one : plan.quarters()) {
            boolean isDue = one.service().isPositive();
            lines.verbatim(one.quarter()
                    + Cents.column(one.cash().toString())
                    + Cents.column(isDue ? one.service().toString() : "nothing due")
                    + Cents.column(isDue ? Capped.words(one.cover()) : "–"));
        }
        return lines.blank().paragraph("", summary(plan)).toString();
    }

    private static String summary(CoveragePlan plan) {
        List<QuarterCover> due = plan.due();
        if (due.isEmpty()) {
            return "No debt service is due in any quarter.";
        }
        QuarterCover thinnest = due.stream()
                .min(Comparator.comparingDouble(one -> one.cover().value()))
                .orElseThrow();
        double cash = due.stream().mapToDouble(one -> one.cash().value()).sum();
        double service = due.stream().mapToDouble(one -> one.service().value()).sum();
        return "The quarter of %s is the thinnest, covered %s; all quarters in which anything is due together are covered %s."
                .formatted(thinnest.quarter(), Capped.words(thinnest.cover()), Capped.words(Ratio.of(cash / service)));
    }

    /** The same for machines. */
    public static String json(CoveragePlan plan) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", SCHEMA);
        tree.put("client", plan.client());
        tree.put("quarters", plan.quarters().stream().map(CoverReport::tree).toList());
        return JsonReport.of(tree);
    }

    private static Map<String, Object> tree(QuarterCover one) {
        return new TreeMap<>(Map.of(
                "quarter", one.quarter().toString(),
                "currency", one.cash().currency().getCurrencyCode(),
                "cash", one.cash().plain(),
                "service", one.service().plain(),
                "cover_ratio", one.cover().plain()));
    }

    /** The same for a spreadsheet. */
    public static String csv(CoveragePlan plan) {
        return Csv.of(
                List.of("quarter", "cash", "service", "currency", "cover_ratio"),
                plan.quarters().stream()
                        .map(one -> List.of(
                                one.quarter().toString(),
                                one.cash().plain(),
                                one.service().plain(),
                                one.cash().currency().getCurrencyCode(),
                                one.cover().plain()))
                        .toList());
    }
}
