package dev.ballast.report;

import dev.ballast.appraisal.SiliconPaths;
import dev.ballast.compute.PriceFit;
import dev.ballast.profile.Assumption;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What prices of accelerators say of their decay, beside what the models take. */
public final class SiliconReport {

    /** The name and version of the form for machines. */
    public static final String SCHEMA = "urn:ballast:silicon:1";

    private SiliconReport() {}

    /** A table for people. */
    public static String text(SiliconPaths paths) {
        var lines = new Lines();
        lines.paragraph(
                        "",
                        "Prices of accelerators that could be known on %s, fitted by least squares on logarithms with a level of its own for each series; the base path is the median of used accelerators, the crash the steepest of them, the shortage the flattest."
                                .formatted(paths.asOf()))
                .blank();
        series(lines, "Used", paths.fit().used());
        series(
                lines,
                "New, whose fall is a floor for that of used ones",
                paths.fit().fresh());
        fit(paths.fit()).forEach((path, decay) -> lines.paragraph("", path + " fits " + Share.of(decay) + " a year"));
        if (paths.fit().isEmpty()) {
            lines.paragraph("", "No series of used accelerators was known, so nothing is fitted.");
        }
        lines.blank().paragraph("", "The models take for profiles of that day:");
        for (Assumption each : paths.inForce()) {
            lines.hanging(
                    "  – ", 2, "%s: %s (%s to %s)".formatted(each.title(), each.quantity(), each.low(), each.high()));
        }
        return lines.paragraph(
                        "",
                        "How long a shortage lasts, the step after it and the weights of the paths are judgements: no series shows them.")
                .toString();
    }

    private static void series(Lines lines, String title, List<PriceFit.Series> series) {
        if (!series.isEmpty()) {
            lines.paragraph("", title + ":");
            for (PriceFit.Series one : series) {
                lines.paragraph(
                        "  – ",
                        "%s: %s a year, from %d prices"
                                .formatted(one.name(), Share.of(one.yearlyDecay()), one.points()));
            }
            lines.blank();
        }
    }

    private static Map<String, Double> fit(PriceFit fit) {
        return fit.isEmpty()
                ? Map.of()
                : new TreeMap<>(Map.of("base", fit.base(), "crash", fit.crash(), "shortage", fit.shortage()));
    }

    /** The same for machines. */
    public static String json(SiliconPaths paths) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", SCHEMA);
        tree.put("as_of", paths.asOf().toString());
        tree.put("used", paths.fit().used().stream().map(SiliconReport::tree).toList());
        tree.put("new", paths.fit().fresh().stream().map(SiliconReport::tree).toList());
        var fitted = new TreeMap<String, Object>();
        fit(paths.fit())
                .forEach((path, decay) -> fitted.put(path, Share.of(decay).plain()));
        tree.put("fit", fitted);
        var inForce = new TreeMap<String, Object>();
        paths.inForce().forEach(each -> inForce.put(each.id(), each.quantity().plain()));
        tree.put("in_force", inForce);
        return JsonReport.of(tree);
    }

    private static Map<String, Object> tree(PriceFit.Series one) {
        return new TreeMap<>(Map.of(
                "series", one.name(),
                "points", one.points(),
                "yearly_decay_share", Share.of(one.yearlyDecay()).plain()));
    }
}
