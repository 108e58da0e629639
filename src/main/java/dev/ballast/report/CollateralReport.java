package dev.ballast.report;

import dev.ballast.appraisal.CollateralPlan;
import dev.ballast.timeline.LtvMonth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Principal beside the value of the silicon pledged for it, month by month to maturity. */
public final class CollateralReport {

    /** The name and version of the form for machines. */
    public static final String SCHEMA = "urn:ballast:collateral:1";

    private CollateralReport() {}

    /** A table for people, and what it says of each debt. */
    public static String text(CollateralPlan plan) {
        var lines = new Lines();
        lines.paragraph(
                "",
                plan.client() + ": loan-to-value of debt that silicon is pledged for, on the expected path of prices");
        String instrument = "";
        for (LtvMonth one : plan.months()) {
            if (!one.instrument().equals(instrument)) {
                instrument = one.instrument();
                lines.blank().paragraph("", instrument);
                lines.verbatim("  month            principal                value     loan-to-value");
            }
            lines.verbatim("  %5d %20s %20s %17s%s"
                    .formatted(
                            one.month(),
                            one.principal(),
                            one.value(),
                            one.ltv(),
                            one.isUnderWater() ? "  under water" : ""));
        }
        lines.blank();
        if (plan.months().isEmpty() && plan.missing().isEmpty()) {
            lines.paragraph("", "No silicon is pledged for any debt.");
        }
        if (!plan.months().isEmpty()) {
            plan.summaries().forEach(sentence -> lines.hanging("– ", 2, sentence));
        }
        plan.missing().forEach(sentence -> lines.hanging("– ", 2, sentence));
        return lines.toString();
    }

    /** The same for machines. */
    public static String json(CollateralPlan plan) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", SCHEMA);
        tree.put("client", plan.client());
        tree.put("summaries", plan.summaries());
        tree.put("missing", plan.missing());
        tree.put("months", plan.months().stream().map(CollateralReport::tree).toList());
        return JsonReport.of(tree);
    }

    private static Map<String, Object> tree(LtvMonth one) {
        return new TreeMap<>(Map.of(
                "instrument", one.instrument(),
                "month", one.month(),
                "principal", plain(one.principal().value()),
                "value", plain(one.value().value()),
                "currency", one.value().currency().getCurrencyCode(),
                "ltv_share", new BigDecimal(plain(one.ltv().value()))));
    }

    /** The same for a spreadsheet. */
    public static String csv(CollateralPlan plan) {
        return Csv.of(
                List.of("instrument", "month", "principal", "value", "currency", "ltv_share"),
                plan.months().stream()
                        .map(one -> List.of(
                                one.instrument(),
                                String.valueOf(one.month()),
                                plain(one.principal().value()),
                                plain(one.value().value()),
                                one.value().currency().getCurrencyCode(),
                                plain(one.ltv().value())))
                        .toList());
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
