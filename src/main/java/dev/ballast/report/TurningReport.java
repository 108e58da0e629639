package dev.ballast.report;

import dev.ballast.advice.TurningPoint;
import dev.ballast.rulebook.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What would change the advice, for people and for machines. */
public final class TurningReport {

    private TurningReport() {}

    /**
     * One entry for each turning point, the nearest first.
     *
     * @param rules the cards of the rules in force
     * @param most how many are shown; the rest is counted
     */
    public static String text(String client, List<TurningPoint> points, List<RuleCard> rules, int most) {
        Map<String, RuleCard> byId = byId(rules);
        var lines = new Lines();
        if (points.isEmpty()) {
            return lines.paragraph("", client + ": no single figure, moved from nothing to ten times, changes this.")
                    .toString();
        }
        lines.paragraph(
                "", client + ": the smallest changes of one figure that change the advice; the rest stays as it is.");
        for (TurningPoint point : points.subList(0, Math.min(most, points.size()))) {
            lines.blank().paragraph("- ", point.statement() + " (" + point.at() + "):");
            rules(point.gone(), byId, "  gone: ", lines);
            rules(point.come(), byId, "  new:  ", lines);
        }
        if (points.size() > most) {
            lines.blank().paragraph("", "and %s more; see them with --most.".formatted(points.size() - most));
        }
        return lines.toString();
    }

    /** The same for machines: all of them. */
    public static Object tree(List<TurningPoint> points) {
        var all = new ArrayList<Object>();
        for (TurningPoint point : points) {
            var tree = new TreeMap<String, Object>();
            tree.put("at", point.at());
            tree.put("unit", point.to().unit().word());
            tree.put("from", point.figure().value().plain());
            tree.put("to", point.to().plain());
            tree.put("gone", point.gone());
            tree.put("new", point.come());
            tree.put("statement", point.statement());
            all.add(tree);
        }
        return new TreeMap<>(Map.of("$schema", "urn:ballast:turning-points:1", "turning_points", all));
    }

    private static Map<String, RuleCard> byId(List<RuleCard> rules) {
        return rules.stream().collect(Collectors.toMap(RuleCard::id, Function.identity()));
    }

    private static void rules(List<String> ids, Map<String, RuleCard> rules, String first, Lines lines) {
        for (String id : ids) {
            RuleCard rule = rules.get(id);
            String advice = rule == null ? "" : rule.metadata().wording().advice();
            lines.paragraph(first, "%s (rule %s)".formatted(advice, id));
        }
    }
}
