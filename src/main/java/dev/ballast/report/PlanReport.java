package dev.ballast.report;

import dev.ballast.assess.Gain;
import dev.ballast.assess.Trial;
import dev.ballast.audit.Tree;
import dev.ballast.scenario.Plan;
import dev.ballast.scenario.Plans;
import dev.ballast.unit.Money;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Actions followed together, for people and for machines. */
public final class PlanReport {

    /** The name and version of the form for machines. */
    public static final String SCHEMA = "urn:ballast:plans:1";

    private PlanReport() {}

    /** The safest plan, what is left after it, and what each step of safety before it costs. */
    public static String text(String client, Plans plans) {
        var lines = new Lines();
        if (plans.tried() == 1) {
            return lines.paragraph("", client + TrialReport.NOTHING).toString();
        }
        Plan best = plans.best();
        lines.paragraph(
                "",
                "%s: %s tried together, no two of which set one line of the profile; models and rules ran again. Hypothetical."
                        .formatted(client, Counted.of(plans.tried(), "set") + " of actions"));
        lines.blank().paragraph("", "The safest plan, worth most among those as safe");
        if (best.parts().isEmpty()) {
            lines.paragraph("  ", "Do none of the actions: no set of them leaves fewer findings.");
        }
        best.parts().forEach(part -> lines.paragraph("  - ", action(part)));
        lines.paragraph("  Worth in the base case: ", worth(best));
        lines.paragraph("  Critical findings left: ", ids(best.musts()));
        lines.paragraph("  High and medium findings left: ", ids(best.shoulds()));
        lines.blank().paragraph("", "What safety costs: no set leaves fewer findings for the same money");
        lines.verbatim("  %8s %8s %24s  actions".formatted("critical", "other", "worth"));
        for (Plan plan : plans.frontier()) {
            lines.hanging(
                    "  %8d %8d %24s  "
                            .formatted(plan.musts().size(), plan.shoulds().size(), total(plan)),
                    45,
                    plan.parts().isEmpty()
                            ? "none"
                            : String.join(
                                    "; ",
                                    plan.parts().stream().map(PlanReport::rule).toList()));
        }
        if (!plans.leftOut().isEmpty()) {
            lines.blank().paragraph("", "Not tried together with others, for they stand further down in the advice");
            plans.leftOut().forEach(part -> lines.paragraph("  - ", action(part)));
        }
        return lines.toString();
    }

    private static String action(Trial part) {
        return "%s (for %s; alone worth %s)"
                .formatted(
                        part.edit().words(),
                        rule(part),
                        part.gain().map(Gain::total).map(Money::toString).orElse("nothing that is priced"));
    }

    private static String rule(Trial part) {
        return part.recommendation().rule().id();
    }

    private static String worth(Plan plan) {
        return plan.gain()
                .map(gain -> gain.words()
                        + plan.interaction()
                                .filter(more -> Math.abs(more.value()) >= 1)
                                .map(more -> "; " + more + " of it only because they are followed together")
                                .orElse("; as much as they are worth each alone"))
                .orElse("nothing of it is priced");
    }

    private static String total(Plan plan) {
        return plan.gain().map(Gain::total).map(Money::toString).orElse("not priced");
    }

    private static String ids(List<String> rules) {
        return rules.isEmpty() ? "none" : String.join(", ", rules);
    }

    /** The same for machines; the best plan is the last of the frontier. */
    public static Object tree(String client, Plans plans) {
        return new TreeMap<>(Map.of(
                "$schema", SCHEMA,
                "client", client,
                "tried", plans.tried(),
                "frontier", plans.frontier().stream().map(PlanReport::plan).toList(),
                "left_out", plans.leftOut().stream().map(PlanReport::rule).toList()));
    }

    private static Map<String, Object> plan(Plan plan) {
        var tree = new TreeMap<String, Object>();
        tree.put("rules", plan.parts().stream().map(PlanReport::rule).toList());
        tree.put("set", plan.edit().lines());
        tree.put("critical_left", plan.musts());
        tree.put("other_left", plan.shoulds());
        plan.gain().ifPresent(gain -> tree.put("gain", Tree.of(gain)));
        plan.interaction().ifPresent(more -> tree.put("interaction", Tree.of(more)));
        return tree;
    }
}
