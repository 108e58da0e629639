package dev.ballast.rulebook.cases;

import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.Operator;
import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.pack.ThresholdEntry;
import dev.ballast.rulebook.pack.ThresholdEntry.Reads;
import dev.ballast.rulebook.pack.Thresholds;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.Scalars;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether rules treat a figure that equals a threshold as the threshold's {@code reads} says. */
final class ReadsCheck {

    private final Map<String, Reads> reads = new HashMap<>();
    private final Problems problems = new Problems();

    private ReadsCheck(List<Pack> packs) {
        for (Pack pack : packs) {
            if (pack.thresholds() instanceof Thresholds thresholds) {
                for (ThresholdEntry entry : thresholds.entries()) {
                    reads.put(entry.id(), entry.policy().reads());
                }
            }
        }
    }

    static List<Problem> problems(Rulebook rulebook) {
        var check = new ReadsCheck(rulebook.packs());
        rulebook.trees().forEach(check::check);
        return check.problems.list();
    }

    private void check(Rule rule) {
        for (FactPattern pattern : rule.patterns()) {
            for (Condition condition : pattern.conditions()) {
                threshold(rule, condition).ifPresent(id -> check(rule, pattern, condition, id));
            }
        }
    }

    /** The comparisons of a figure with a threshold that put an equal figure on the side that the threshold says. */
    private static Set<Operator> fitting(Reads reads) {
        return switch (reads) {
            case FLOOR_INCLUSIVE -> EnumSet.of(Operator.LESS, Operator.AT_LEAST);
            case FLOOR_EXCLUSIVE -> EnumSet.of(Operator.AT_MOST, Operator.MORE);
            case CAP_INCLUSIVE -> EnumSet.of(Operator.MORE, Operator.AT_MOST);
            case CAP_EXCLUSIVE -> EnumSet.of(Operator.AT_LEAST, Operator.LESS);
        };
    }

    private static Optional<String> threshold(Rule rule, Condition condition) {
        return condition.right() instanceof Operand.Joined joined
                ? rule.patterns().get(joined.pattern()).pinned("id").map(Object::toString)
                : Optional.empty();
    }

    private void check(Rule rule, FactPattern pattern, Condition condition, String id) {
        Reads read = reads.get(id);
        if (read != null && !fitting(read).contains(condition.operator())) {
            var place = new Place(rule.file(), pattern.line(), 1, "");
            String symbols = fitting(read).stream().map(Operator::symbol).collect(Collectors.joining(" "));
            String allowed = "%s is %s: %s".formatted(id, Scalars.word(read), symbols);
            String fix = "Turn the comparison, or the reads of the threshold.";
            problems.add(place, "wrong-side", condition.toString(), allowed, fix);
        }
    }
}
