package dev.ballast.report;

import dev.ballast.rulebook.cases.WrittenCase;
import dev.ballast.rulebook.verify.Defect;
import dev.ballast.rulebook.verify.Level;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What verification found, for people and for machines. */
public final class DefectReport {

    /** The name and version of the form for machines. */
    public static final String SCHEMA = "urn:ballast:verification:1";

    private DefectReport() {}

    /** Each defect with its place and its witness, then how many there are. */
    public static String text(Collection<Defect> defects) {
        var lines = new Lines();
        for (Defect defect : defects) {
            lines.hanging(
                    "",
                    2,
                    "%s %s: %s".formatted(defect.level().word(), defect.code(), String.join(", ", defect.named())));
            lines.paragraph("  ", defect.sentence());
            if (!defect.place().file().isEmpty()) {
                lines.paragraph("  at ", defect.place().toString());
            }
            WrittenCase.text(defect.witness()).lines().forEach(line -> lines.verbatim("    " + line));
        }
        return lines.paragraph("", count(defects)).toString();
    }

    /** {@code 2 errors, 6 warnings, 3 notes.} */
    private static String count(Collection<Defect> defects) {
        return "%d errors, %d warnings, %d notes."
                .formatted(of(defects, Level.ERROR), of(defects, Level.WARNING), of(defects, Level.NOTE));
    }

    private static long of(Collection<Defect> defects, Level level) {
        return defects.stream().filter(defect -> defect.level() == level).count();
    }

    /** The same in JSON. */
    public static String json(Collection<Defect> defects) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", SCHEMA);
        tree.put("defects", defects.stream().map(DefectReport::tree).toList());
        return JsonReport.of(tree);
    }

    private static Map<String, Object> tree(Defect defect) {
        var tree = new TreeMap<String, Object>();
        tree.put("level", defect.level().word());
        tree.put("code", defect.code());
        tree.put("named", defect.named());
        tree.put("sentence", defect.sentence());
        tree.put("file", defect.place().file());
        tree.put("line", defect.place().line());
        if (!defect.witness().isEmpty()) {
            tree.put("witness", WrittenCase.text(defect.witness()));
        }
        return tree;
    }
}
