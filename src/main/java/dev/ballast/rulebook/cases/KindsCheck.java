package dev.ballast.rulebook.cases;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.cases.RuleCase.Kind;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.Scalars;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the cases of one rule show everything that a rule of its shape must show. */
final class KindsCheck {

    private KindsCheck() {}

    static void check(Rule rule, String file, List<ReadCase> cases, Problems problems) {
        var place = new Place(file, 0, 0, "");
        Set<Kind> lacking = required(rule);
        lacking.removeAll(cases.stream().map(ReadCase::kind).collect(Collectors.toSet()));
        if (!lacking.isEmpty()) {
            String kinds = lacking.stream().map(Scalars::word).collect(Collectors.joining(", "));
            String required = required(rule).stream().map(Scalars::word).collect(Collectors.joining(", "));
            problems.add(place, "missing-case", "no case of kind " + kinds, required, "Add the cases.");
        } else if (comparesWithLimit(rule) && !turnsAtBoundary(cases)) {
            String allowed = "one of boundary and past-boundary to fire, the other not";
            problems.add(place, "no-turn", "boundary cases that agree", allowed, "Show where the rule turns.");
        }
    }

    private static Set<Kind> required(Rule rule) {
        var kinds = EnumSet.of(Kind.FIRES, Kind.SILENT, Kind.MISSING);
        if (comparesWithLimit(rule)) {
            kinds.add(Kind.BOUNDARY);
            kinds.add(Kind.PAST_BOUNDARY);
        }
        if (rule.patterns().stream().anyMatch(FactPattern::readsRules)) {
            kinds.add(Kind.BLOCKED);
        }
        return kinds;
    }

    /** True when a figure is compared with a threshold or a unit's zero or one. */
    private static boolean comparesWithLimit(Rule rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .filter(condition -> condition.operator().needsOrder())
                .map(Condition::right)
                .anyMatch(right -> right instanceof Operand.Constant
                        || (right instanceof Operand.Joined joined
                                && rule.patterns().get(joined.pattern()).isThreshold()));
    }

    private static boolean turnsAtBoundary(List<ReadCase> cases) {
        return cases.stream()
                .filter(each -> each.kind() == Kind.BOUNDARY)
                .anyMatch(at -> cases.stream()
                        .filter(each -> each.kind() == Kind.PAST_BOUNDARY)
                        .anyMatch(past ->
                                past.expected().isFiring() != at.expected().isFiring()));
    }
}
