package dev.ballast.report;

import dev.ballast.audit.Tree;
import dev.ballast.scenario.ActionValue;
import dev.ballast.scenario.ActionValues;
import dev.ballast.scenario.Influence;
import dev.ballast.scenario.Information;
import java.util.Map;
import java.util.TreeMap;

/** What each action is worth over scenarios, for people and for machines. */
public final class ActionValueReport {

    /** The name and version of the form for machines. */
    public static final String SCHEMA = "urn:ballast:action-values:1";

    private static final int INFORMATION = 5;

    private ActionValueReport() {}

    /** The action worth most first, then those that nothing prices, then what to find out before choosing. */
    public static String text(String client, ActionValues values) {
        var lines = new Lines();
        if (values.actions().isEmpty()) {
            return lines.paragraph("", client + TrialReport.NOTHING).toString();
        }
        lines.paragraph(
                "",
                "%s: what each action is worth alone, over %s in which %s are drawn together, each from its own range. Hypothetical."
                        .formatted(
                                client,
                                Counted.of(values.scenarios(), "scenario"),
                                Counted.of(values.drawn().size(), "assumed figure")));
        lines.paragraph(
                "",
                "With nothing done, cash runs short within twelve months or a covenant is broken in %s of them."
                        .formatted(values.breach()));
        values.actions().forEach(action -> add(lines, action));
        lines.blank().paragraph("", "What it is worth to know a figure before one action, or none, is chosen");
        if (values.information().isEmpty()) {
            lines.paragraph("  ", "nothing: no figure alone changes which action is worth most");
        }
        values.information().stream()
                .limit(INFORMATION)
                .forEach(each -> lines.hanging("  ", 4, each.value() + "  " + each.name()));
        return lines.toString();
    }

    private static void add(Lines lines, ActionValue action) {
        lines.blank().paragraph("- ", Tried.capital(action.trial().edit().words()) + ".");
        lines.paragraph("  For: ", action.trial().recommendation().rule().id());
        lines.paragraph(
                "  Worth: ",
                action.value()
                        .map(value ->
                                "%s in the middle; %s in the worst twentieth, %s in the best; %s on average. Worth most of all in %s of the scenarios."
                                        .formatted(value.p50(), value.p5(), value.p95(), value.mean(), action.first()))
                        .orElse("nothing of it is priced"));
        lines.paragraph(
                "  Helps: ",
                "the figure that it is for improves in %s of the scenarios; short of cash or in breach of a covenant in %s with it."
                        .formatted(action.helps(), action.breach()));
        action.influences().forEach(each -> lines.paragraph("  Moved by: ", influence(each)));
    }

    private static String influence(Influence each) {
        return "%s, which goes with %s of the variance: %s at its low end, %s at its high end"
                .formatted(each.name(), each.index(), each.low(), each.high());
    }

    /** The same for machines. */
    public static Object tree(String client, ActionValues values) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", SCHEMA);
        tree.put("client", client);
        tree.put("scenarios", values.scenarios());
        tree.put("drawn", values.drawn());
        tree.put("breach_share", Tree.of(values.breach()));
        tree.put(
                "actions",
                values.actions().stream().map(ActionValueReport::action).toList());
        tree.put(
                "information",
                values.information().stream()
                        .map(ActionValueReport::information)
                        .toList());
        return tree;
    }

    private static Map<String, Object> action(ActionValue action) {
        var tree = new TreeMap<String, Object>();
        tree.put("rule", action.trial().recommendation().rule().id());
        tree.put("action", action.trial().edit().words());
        tree.put("set", action.trial().edit().lines());
        action.value().ifPresent(value -> {
            tree.put("value", Tree.of(value));
            tree.put("first_share", Tree.of(action.first()));
        });
        tree.put("helps_share", Tree.of(action.helps()));
        tree.put("breach_share", Tree.of(action.breach()));
        tree.put(
                "influences",
                action.influences().stream().map(ActionValueReport::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Influence each) {
        return Map.of(
                "name", each.name(),
                "first_order_index", Tree.of(each.index()),
                "low", Tree.of(each.low()),
                "high", Tree.of(each.high()));
    }

    private static Map<String, Object> information(Information each) {
        return Map.of("name", each.name(), "value", Tree.of(each.value()));
    }
}
