package dev.ballast.report;

import dev.ballast.assess.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What following each recommendation does, for people and for machines. */
public final class TrialReport {

    private TrialReport() {}

    /** One entry for each trial, in the order of the advice. */
    public static String text(String client, List<Trial> trials) {
        var lines = new Lines();
        if (trials.isEmpty()) {
            return lines.paragraph("", client + ": no recommendation names an action that can be simulated here.")
                    .toString();
        }
        lines.paragraph("", client + ": what each action does alone; models and rules ran again. Hypothetical.");
        for (Trial trial : trials) {
            var advised = trial.recommendation();
            lines.blank()
                    .paragraph(
                            "- ",
                            "%s: %s (rule %s)"
                                    .formatted(
                                            advised.tier().title(),
                                            advised.rule().metadata().wording().advice(),
                                            advised.rule().id()))
                    .paragraph("  Simulated: ", trial.edit().words() + ".");
            trial.measured()
                    .forEach(each -> lines.paragraph(
                            "  %s of %s: ".formatted(measure(trial), each.about()),
                            "%s before, %s after".formatted(each.before(), each.after())));
            lines.paragraph("  gone: ", ids(trial.moved().gone()))
                    .paragraph("  new:  ", ids(trial.moved().come()))
                    .paragraph(
                            "  still there, and until now spoken for by what is gone: ",
                            ids(trial.moved().uncovered()))
                    .paragraph("  It ", trial.outcome().words().replaceFirst("^withheld", "is withheld") + ".");
        }
        return lines.toString();
    }

    /** The same for machines. */
    public static Object tree(List<Trial> trials) {
        var all = new ArrayList<Object>();
        for (Trial trial : trials) {
            all.add(new TreeMap<String, Object>(Map.of(
                    "rule", trial.recommendation().rule().id(),
                    "action", trial.edit().words(),
                    "set", trial.edit().lines(),
                    "outcome", trial.outcome().words(),
                    "measure", measure(trial),
                    "measured",
                            trial.measured().stream()
                                    .map(each -> new TreeMap<>(Map.of(
                                            "about", each.about(), "before", each.before(), "after", each.after())))
                                    .toList(),
                    "gone", trial.moved().gone(),
                    "new", trial.moved().come(),
                    "uncovered", trial.moved().uncovered())));
        }
        return new TreeMap<>(Map.of("$schema", "urn:ballast:trials:1", "trials", all));
    }

    private static String measure(Trial trial) {
        return String.valueOf(trial.recommendation().rule().metadata().effects().measure());
    }

    private static String ids(List<String> rules) {
        return rules.isEmpty() ? "nothing" : String.join(", ", rules);
    }
}
