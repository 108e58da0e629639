package dev.ballast.report;

import dev.ballast.appraisal.Accuracy;
import dev.ballast.appraisal.Appraisal;
import dev.ballast.rulebook.FactSheet;
import dev.ballast.rulebook.FactSheet.SheetFigure;
import dev.ballast.rulebook.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every figure that the models make: formula, unit, source, limits, and how near it comes to what was published. */
public final class ModelReport {

    /** The name and version of the form for machines. */
    public static final String SCHEMA = "urn:ballast:models:1";

    /** What is said of a figure that nothing published was set beside. */
    public static final String NOT_COMPARED = "not compared with a published figure";

    private ModelReport() {}

    /** For people: one block a type of fact, one line a figure and what it was compared with. */
    public static String text() {
        var lines = new Lines();
        List<Accuracy> accuracy = Accuracy.all();
        for (FactSheet sheet : sheets()) {
            lines.paragraph("", sheet.name())
                    .paragraph("  formula  ", sheet.formula())
                    .paragraph("  source   ", sheet.source())
                    .paragraph("  limits   ", sheet.limits());
            for (SheetFigure figure : sheet.figures()) {
                List<Accuracy> known = of(figure, accuracy);
                lines.hanging(
                        "  - ", 4, figure.name() + ", " + figure.unit() + (known.isEmpty() ? ": " + NOT_COMPARED : ""));
                known.forEach(one -> lines.paragraph("    ", words(one)));
            }
            lines.blank();
        }
        return lines.toString();
    }

    /** The same for machines; names are sorted. */
    public static String json() {
        List<Accuracy> accuracy = Accuracy.all();
        var facts = new ArrayList<Object>();
        for (FactSheet sheet : sheets()) {
            var fact = new TreeMap<String, Object>();
            fact.put("name", sheet.name());
            fact.put("formula", sheet.formula());
            fact.put("source", sheet.source());
            fact.put("limits", sheet.limits());
            fact.put(
                    "figures",
                    sheet.figures().stream()
                            .map(figure -> tree(figure, of(figure, accuracy)))
                            .toList());
            facts.add(fact);
        }
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", SCHEMA);
        tree.put("facts", facts);
        return JsonReport.of(tree);
    }

    private static List<FactSheet> sheets() {
        return FactSheet.all(Vocabulary.of(Appraisal.vocabulary()));
    }

    private static List<Accuracy> of(SheetFigure figure, List<Accuracy> all) {
        return all.stream().filter(one -> one.figure().equals(figure.path())).toList();
    }

    /** How near one figure comes to what was published, in words. */
    public static String words(Accuracy one) {
        if (one.rows() == 0) {
            return one.note() + ".";
        }
        String rows = one.rows() == 1 ? "1 published figure" : one.rows() + " published figures";
        return "%s, off by at most %s (allowed there: %s): %s.%s"
                .formatted(
                        rows,
                        percent(one.worst()),
                        percent(one.allowed()),
                        one.tables(),
                        one.note().isEmpty() ? "" : " " + one.note() + ".");
    }

    private static String percent(String part) {
        return new BigDecimal(part).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static SortedMap<String, Object> tree(SheetFigure figure, List<Accuracy> known) {
        var tree = new TreeMap<String, Object>();
        tree.put("name", figure.name());
        tree.put("unit", figure.unit());
        tree.put("accuracy", known.stream().map(ModelReport::tree).toList());
        return tree;
    }

    private static SortedMap<String, Object> tree(Accuracy one) {
        var tree = new TreeMap<String, Object>();
        tree.put("published_figures", one.rows());
        if (one.rows() > 0) {
            tree.put("worst_share", new BigDecimal(one.worst()));
            tree.put("allowed_share", new BigDecimal(one.allowed()));
            tree.put("tables", List.of(one.tables().split(" ")));
        }
        if (!one.note().isEmpty()) {
            tree.put("note", one.note());
        }
        return tree;
    }
}
