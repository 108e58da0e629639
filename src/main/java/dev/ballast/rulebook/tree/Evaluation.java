package dev.ballast.rulebook.tree;

import dev.ballast.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates one rule by nested loops, without an engine: what explains rules, and the second method in tests. */
public final class Evaluation {

    private final Rule rule;
    private final Facts facts;
    private final boolean pinsAreMet;

    /** A comparison that is taken as met; null when none is. */
    private final @Nullable Condition granted;

    private final List<List<Fact>> matches = new ArrayList<>();

    private Evaluation(Rule rule, Facts facts, boolean pinsAreMet, @Nullable Condition granted) {
        this.rule = rule;
        this.facts = facts;
        this.pinsAreMet = pinsAreMet;
        this.granted = granted;
    }

    /** Every way in which the rule matches these facts: what each pattern matched, leaving out those under exists. */
    public static List<List<Fact>> matches(Rule rule, Facts facts) {
        var evaluation = new Evaluation(rule, facts, false, null);
        evaluation.from(0, new ArrayList<>());
        return evaluation.matches;
    }

    /** Whether the rule's own patterns hold, with what it reads of other rules taken as met. */
    public static boolean holds(Rule rule, Facts facts) {
        return holdsBut(rule, null, facts);
    }

    /** The same with one comparison of the rule taken as met; with none when it is null. */
    public static boolean holdsBut(Rule rule, @Nullable Condition granted, Facts facts) {
        var evaluation = new Evaluation(rule, facts, true, granted);
        evaluation.from(0, new ArrayList<>());
        return !evaluation.matches.isEmpty();
    }

    /** Whether a fact fits a pattern of a rule, given what the earlier patterns matched; null under exists. */
    public static boolean fits(FactPattern pattern, Fact fact, List<@Nullable Fact> earlier) {
        return fits(pattern, fact, earlier, null);
    }

    private static boolean fits(
            FactPattern pattern, Fact fact, List<@Nullable Fact> earlier, @Nullable Condition granted) {
        for (Condition condition : pattern.conditions()) {
            if (!condition.equals(granted) && !holds(condition, fact, earlier)) {
                return false;
            }
        }
        return true;
    }

    private void from(int at, List<@Nullable Fact> matched) {
        if (at == rule.patterns().size()) {
            var found = new ArrayList<Fact>();
            for (Fact fact : matched) {
                if (fact != null) {
                    found.add(fact);
                }
            }
            matches.add(found);
            return;
        }
        FactPattern pattern = rule.patterns().get(at);
        if (pinsAreMet && pattern.readsRules()) {
            next(at, matched, null);
        } else if (pattern.exists()) {
            if (facts.candidates(pattern, matched).stream().anyMatch(fact -> fits(pattern, fact, matched, granted))) {
                next(at, matched, null);
            }
        } else {
            for (Fact fact : facts.candidates(pattern, matched)) {
                if (fits(pattern, fact, matched, granted)) {
                    next(at, matched, fact);
                }
            }
        }
    }

    private void next(int at, List<@Nullable Fact> matched, @Nullable Fact fact) {
        matched.add(fact);
        from(at + 1, matched);
        matched.remove(matched.size() - 1);
    }

    /** Whether a comparison holds, given what the earlier patterns matched; null under exists. */
    public static boolean holds(Condition condition, Fact fact, List<@Nullable Fact> earlier) {
        Object left = condition.component().of(fact);
        Operand right = condition.right();
        if (right instanceof Operand.Constant constant) {
            return condition.operator().holds(left, constant.value());
        }
        if (right instanceof Operand.Sibling sibling) {
            return condition.operator().holds(left, sibling.component().of(fact));
        }
        var joined = (Operand.Joined) right;
        Fact other = earlier.get(joined.pattern());
        return other == null
                || condition.operator().holds(left, joined.component().of(other));
    }
}
