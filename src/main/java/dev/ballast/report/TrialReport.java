package dev.ballast.report;

import dev.ballast.assess.Gain;
import dev.ballast.assess.Trial;
import dev.ballast.audit.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What following each recommendation does, for people and for machines. */
public final class TrialReport {

    /** What follows the name of a client for whom nothing can be tried. */
    static final String NOTHING = ": no recommendation names an action that can be simulated here.";

    private TrialReport() {}

    /** One entry for each trial, in the order of the advice. */
    public static String text(String client, List<Trial> trials) {
        var lines = new Lines();
        if (trials.isEmpty()) {
            return lines.paragraph("", client + NOTHING).toString();
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
            trial.measured().forEach(each -> lines.paragraph("  Measure: ", Tried.figure(each)));
            trial.effects().forEach(each -> lines.paragraph("  Beside it: ", Tried.figure(each)));
            lines.paragraph(
                            "  Worth in the base case: ",
                            trial.gain().map(Gain::words).orElse("nothing of it is priced"))
                    .paragraph("  gone: ", ids(trial.moved().gone()))
                    .paragraph("  new:  ", ids(trial.moved().come()))
                    .paragraph(
                            "  still there, and until now spoken for by what is gone: ",
                            ids(trial.moved().uncovered()))
                    .paragraph("  It ", Tried.verdict(trial));
        }
        return lines.toString();
    }

    /** The same for machines. */
    public static Object tree(List<Trial> trials) {
        return new TreeMap<>(Map.of("$schema", "urn:ballast:trials:1", "trials", each(trials)));
    }

    static List<Object> each(List<Trial> trials) {
        var all = new ArrayList<Object>();
        for (Trial trial : trials) {
            var tree = new TreeMap<String, Object>();
            tree.put("rule", trial.recommendation().rule().id());
            tree.put("action", trial.edit().words());
            tree.put("set", trial.edit().lines());
            tree.put("outcome", trial.outcome().words());
            tree.put("cures", trial.cures());
            tree.put("measured", Tree.of(trial.measured()));
            tree.put("effects", Tree.of(trial.effects()));
            trial.gain().ifPresent(gain -> tree.put("gain", gain(gain)));
            tree.put("gone", trial.moved().gone());
            tree.put("new", trial.moved().come());
            tree.put("uncovered", trial.moved().uncovered());
            all.add(tree);
        }
        return all;
    }

    private static Object gain(Gain gain) {
        return new TreeMap<>(Map.of("total", Tree.of(gain.total()), "parts", Tree.of(gain.parts())));
    }

    private static String ids(List<String> rules) {
        return rules.isEmpty() ? "nothing" : String.join(", ", rules);
    }
}
