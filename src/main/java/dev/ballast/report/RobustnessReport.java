package dev.ballast.report;

import dev.ballast.scenario.Hold;
import dev.ballast.scenario.Robustness;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How well the advice stands where what was assumed is drawn at random. */
public final class RobustnessReport {

    /** The name and version of the form for machines. */
    public static final String SCHEMA = "urn:ballast:robustness:1";

    /** A driver that explains less than this part of a rule's speaking is not named. */
    private static final double TELLING = 0.005;

    private static final int DIGITS = 6;

    private RobustnessReport() {}

    /** For people: the rules that speak at the base, then those that begin to speak. */
    public static String text(String client, Robustness robustness) {
        var lines = new Lines();
        lines.paragraph(
                "",
                "%s: %s over %s of assumed figures, all drawn together."
                        .formatted(
                                client,
                                Counted.of(robustness.scenarios(), "scenario"),
                                Counted.of(robustness.groups().size(), "group")));
        section(
                lines,
                "Speaks as the profile stands, and in so many of the scenarios",
                of(robustness, true),
                robustness);
        section(lines, "Silent as the profile stands, but speaks in some", of(robustness, false), robustness);
        return lines.toString();
    }

    private static List<Hold> of(Robustness robustness, boolean atBase) {
        return robustness.holds().stream()
                .filter(hold -> hold.atBase() == atBase)
                .toList();
    }

    private static void section(Lines lines, String title, List<Hold> holds, Robustness robustness) {
        lines.blank().paragraph("", title);
        if (holds.isEmpty()) {
            lines.paragraph("  ", "no rule");
        }
        for (Hold hold : holds) {
            String driver = isTold(hold)
                    ? String.format(Locale.ROOT, "; moved most by %s (%.2f)", hold.driver(), hold.index())
                    : "";
            lines.hanging(
                    String.format(Locale.ROOT, "  %5.1f %%  ", 100.0 * hold.fired() / robustness.scenarios()),
                    11,
                    hold.rule() + driver);
        }
    }

    private static boolean isTold(Hold hold) {
        return !hold.driver().isEmpty() && hold.index() >= TELLING;
    }

    /** The same for machines. */
    public static String json(String client, Robustness robustness) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", SCHEMA);
        tree.put("client", client);
        tree.put("scenarios", robustness.scenarios());
        tree.put("groups", robustness.groups());
        tree.put(
                "rules", robustness.holds().stream().map(RobustnessReport::tree).toList());
        return JsonReport.of(tree);
    }

    private static Map<String, Object> tree(Hold hold) {
        var tree = new TreeMap<String, Object>();
        tree.put("rule", hold.rule());
        tree.put("speaks_as_it_stands", hold.atBase());
        tree.put("scenarios", hold.fired());
        if (isTold(hold)) {
            tree.put("driver", hold.driver());
            tree.put("squared_correlation", BigDecimal.valueOf(hold.index()).setScale(DIGITS, RoundingMode.HALF_EVEN));
        }
        return tree;
    }
}
