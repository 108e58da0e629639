package dev.ballast.rulebook;

import dev.ballast.fact.Classified;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Thresholds with a value for each class name a fact that says the class, and a rule that reads such a threshold reads
 * that fact too: else nobody would learn that the class is missing or on what it rests.
 */
final class ClassCheck {

    private ClassCheck() {}

    static List<Problem> problems(List<Pack> packs, List<Rule> rules, Vocabulary vocabulary) {
        var problems = new ArrayList<Problem>();
        Map<String, String> classes = new TreeMap<>();
        for (Pack pack : packs) {
            classes.putAll(pack.thresholds().classes());
            pack.thresholds().classes().forEach((id, type) -> {
                if (vocabulary.type(type).filter(ClassCheck::saysOneClass).isEmpty()) {
                    var place = new Place(pack.card().id() + "/thresholds.yaml", 0, 0, "");
                    String found = id + " by " + type;
                    String allowed = "a fact about the organisation that says its class";
                    problems.add(new Problem(place, "unknown-class", found, allowed, "Look it up in FACTS.md."));
                }
            });
        }
        rules.forEach(rule -> check(rule, classes, problems));
        return problems;
    }

    private static boolean saysOneClass(FactType type) {
        return Classified.class.isAssignableFrom(type.type()) && !type.many();
    }

    private static void check(Rule rule, Map<String, String> classes, List<Problem> problems) {
        for (FactPattern pattern : rule.patterns()) {
            String type = pattern.isThreshold()
                    ? pattern.pinned("id")
                            .map(Object::toString)
                            .map(classes::get)
                            .orElse(null)
                    : null;
            if (type != null
                    && rule.patterns().stream()
                            .noneMatch(other -> other.type().name().equals(type))) {
                var place = new Place(rule.file(), pattern.line(), 1, "");
                String allowed = "a line " + type + "( ) beside it";
                problems.add(new Problem(place, "class-not-read", pattern.toString(), allowed, "Add the line."));
            }
        }
    }
}
