package dev.ballast.assess;

import dev.ballast.action.Action;
import dev.ballast.action.Measure;
import dev.ballast.fact.Nearest;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.tree.Rule;
import java.util.ArrayList;
import java.util.List;

/** Whether the actions that rules name can be tried, and the figures that they name can tell. */
final class KnownActions {

    private KnownActions() {}

    /** What no trial could be made of; nothing where the rules do not load, which others say. */
    static List<Problem> check(RuleFiles files, Vocabulary vocabulary) {
        var problems = new ArrayList<Problem>();
        var loaded = Rulebook.load(files, vocabulary);
        if (loaded.isAccepted()) {
            for (Rule rule : loaded.get().trees()) {
                check(rule, files.texts().getOrDefault(rule.file(), ""), problems);
                checkMeasure(rule, files.texts().getOrDefault(rule.file(), ""), problems);
            }
        }
        return problems;
    }

    private static void check(Rule rule, String text, List<Problem> problems) {
        String action = rule.metadata().effects().action();
        if (action != null && Action.named(action).isEmpty()) {
            String fix = Nearest.to(action, Action.words())
                    .map(word -> "Did you mean " + word + "?")
                    .orElse("Name one of these, or leave it out.");
            problems.add(
                    new Problem(place(rule, text), "unknown-action", action, String.join(", ", Action.words()), fix));
        }
    }

    private static void checkMeasure(Rule rule, String text, List<Problem> problems) {
        String measure = rule.metadata().effects().measure();
        if (measure != null && Measure.better(measure).isEmpty()) {
            String fix = Nearest.to(measure, Measure.paths())
                    .map(word -> "Did you mean " + word + "?")
                    .orElse("Name one of these, or leave it out.");
            String allowed = String.join(", ", Measure.paths());
            problems.add(new Problem(place(rule, text), "unknown-measure", measure, allowed, fix));
        }
    }

    private static Place place(Rule rule, String text) {
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).strip().startsWith("@action")) {
                return new Place(rule.file(), at + 1, 1, "");
            }
        }
        return new Place(rule.file(), 1, 1, "");
    }
}
