package dev.ballast.rulebook.explain;

import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Held;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.Evaluation;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Facts;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.unit.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which facts come closest to making a rule fire: the fewest failing conditions, then the smallest distances. */
final class Closest {

    private final Rule rule;
    private final Facts facts;
    private List<@Nullable Fact> best = List.of();
    private double least = Double.POSITIVE_INFINITY;

    private Closest(Rule rule, Facts facts) {
        this.rule = rule;
        this.facts = facts;
    }

    /** For each pattern the fact that comes closest; null where another rule is read or nothing is there. */
    static List<@Nullable Fact> of(Rule rule, Facts facts) {
        var closest = new Closest(rule, facts);
        closest.from(0, new ArrayList<>(), 0);
        return closest.best;
    }

    private void from(int at, List<@Nullable Fact> matched, double cost) {
        if (cost >= least) {
            return;
        }
        if (at == rule.patterns().size()) {
            best = new ArrayList<>(matched);
            least = cost;
            return;
        }
        FactPattern pattern = rule.patterns().get(at);
        List<Fact> candidates = facts.of(pattern.type().type());
        if (pattern.readsRules()) {
            read(at, matched, cost);
            return;
        }
        for (Fact fact : candidates) {
            if (!pattern.isThreshold() || Evaluation.fits(pattern, fact, matched)) {
                next(at, matched, fact, cost + cost(pattern, fact, matched));
            }
        }
    }

    /** What another rule found counts once; without it, whatever it would be about is open. */
    private void read(int at, List<@Nullable Fact> matched, double cost) {
        FactPattern pattern = rule.patterns().get(at);
        for (Fact fact : facts.of(pattern.type().type())) {
            if (Evaluation.fits(pattern, fact, matched)) {
                next(at, matched, fact, cost);
                if (pattern.exists()) {
                    return;
                }
            }
        }
        next(at, matched, null, cost + 1);
    }

    private void next(int at, List<@Nullable Fact> matched, @Nullable Fact fact, double cost) {
        matched.add(fact);
        from(at + 1, matched, cost);
        matched.remove(matched.size() - 1);
    }

    private static double cost(FactPattern pattern, Fact fact, List<@Nullable Fact> matched) {
        double cost = 0;
        for (Condition condition : pattern.conditions()) {
            if (!Evaluation.holds(condition, fact, matched)) {
                cost += 1 + distance(condition, fact, matched);
            }
        }
        return cost;
    }

    /** From nought to nearly a thousandth, so that it decides only between as many failures. */
    private static double distance(Condition condition, Fact fact, List<@Nullable Fact> matched) {
        if (condition.onlyNames() || readsNothing(condition, matched)) {
            return 1e-3;
        }
        Held held = Held.of(condition, fact, matched);
        if (held.value() instanceof Quantity value && held.limit() instanceof Quantity limit) {
            double apart = Math.abs(value.value() - limit.value());
            double size = Math.max(Math.abs(value.value()), Math.abs(limit.value()));
            return size == 0 ? 0 : 5e-4 * apart / size;
        }
        return 1e-3;
    }

    static boolean readsNothing(Condition condition, List<@Nullable Fact> matched) {
        return condition.right() instanceof Operand.Joined joined && matched.get(joined.pattern()) == null;
    }
}
