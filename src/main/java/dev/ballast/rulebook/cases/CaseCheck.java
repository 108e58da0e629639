package dev.ballast.rulebook.cases;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Place;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.cases.RuleCase.Kind;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.Scalars;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether one case shows what its kind promises, and states everything that its rule reads. */
final class CaseCheck {

    private final Rule rule;
    private final ReadCase read;
    private final List<Fact> facts;
    private final Problems problems;

    /** @param inForce the thresholds that the case is judged by */
    CaseCheck(Rule rule, ReadCase read, List<Threshold> inForce, Problems problems) {
        this.rule = rule;
        this.read = read;
        this.facts = new ArrayList<>(inForce);
        this.facts.addAll(read.all());
        this.problems = problems;
    }

    void check() {
        checkVerdict();
        checkStated();
        if (read.kind() == Kind.BOUNDARY && comparesFigures() && !sitsOnLimit()) {
            String allowed = "a figure that the rule compares, exactly at its limit";
            add("off-boundary", "no figure at a limit", allowed, "Set the figure to the limit.");
        }
    }

    private void checkVerdict() {
        boolean isFiring = read.expected().isFiring();
        boolean isRight = switch (read.kind()) {
            case FIRES -> isFiring;
            case SILENT, BLOCKED -> !isFiring;
            case MISSING -> read.expected().verdict() == Outcome.Verdict.NOT_ASSESSED;
            case BOUNDARY, PAST_BOUNDARY, PROFILE -> true;
        };
        if (!isRight) {
            String allowed = "fires to fire, silent and blocked not to, missing to be not-assessed";
            add(
                    "wrong-kind",
                    Scalars.word(read.kind()) + " that expects "
                            + Scalars.word(read.expected().verdict()),
                    allowed,
                    "Rename the kind.");
        }
    }

    /** A component that the rule reads and the case leaves out would be zero by accident. */
    private void checkStated() {
        for (GivenFact given : read.facts()) {
            rule.patterns().stream()
                    .filter(pattern -> pattern.type().type() == given.fact().getClass())
                    .flatMap(pattern -> read(pattern))
                    .distinct()
                    .filter(name -> !given.stated().contains(name) && !name.equals("about"))
                    .forEach(name -> problems.add(
                            given.place(),
                            "unstated",
                            "no " + name,
                            "every component that the rule reads",
                            "State it."));
        }
    }

    /** Components of this pattern's fact that any pattern of the rule reads. */
    private Stream<String> read(FactPattern pattern) {
        int index = rule.patterns().indexOf(pattern);
        Stream<String> own = pattern.conditions().stream().flatMap(CaseCheck::own);
        Stream<String> joined = rule.patterns().stream()
                .flatMap(each -> each.conditions().stream())
                .map(Condition::right)
                .filter(right -> right instanceof Operand.Joined other && other.pattern() == index)
                .map(right -> ((Operand.Joined) right).component().name());
        return Stream.concat(own, joined);
    }

    private static Stream<String> own(Condition condition) {
        Stream<String> left = Stream.of(condition.component().name());
        return condition.right() instanceof Operand.Sibling sibling
                ? Stream.concat(left, Stream.of(sibling.component().name()))
                : left;
    }

    /** A rule that reads flags alone turns where the flag does, which is no figure of its own. */
    private boolean comparesFigures() {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .anyMatch(condition -> condition.operator().needsOrder());
    }

    private boolean sitsOnLimit() {
        return rule.patterns().stream()
                .anyMatch(pattern -> pattern.conditions().stream()
                        .filter(condition -> condition.operator().needsOrder())
                        .anyMatch(condition -> sitsOnLimit(pattern, condition)));
    }

    private boolean sitsOnLimit(FactPattern pattern, Condition condition) {
        return of(pattern).anyMatch(fact -> {
            Object value = condition.component().of(fact);
            return limits(condition.right(), fact).anyMatch(value::equals);
        });
    }

    private Stream<Object> limits(Operand right, Fact fact) {
        if (right instanceof Operand.Constant constant) {
            return Stream.of(constant.value());
        }
        if (right instanceof Operand.Sibling sibling) {
            return Stream.of(sibling.component().of(fact));
        }
        var joined = (Operand.Joined) right;
        return of(rule.patterns().get(joined.pattern()))
                .map(other -> joined.component().of(other));
    }

    /** The facts that a pattern may mean: of its type, and of the pinned id where it is a threshold. */
    private Stream<Fact> of(FactPattern pattern) {
        return facts.stream()
                .filter(fact -> fact.getClass() == pattern.type().type())
                .filter(fact -> !(fact instanceof Threshold threshold)
                        || pattern.pinned("id").filter(threshold.id()::equals).isPresent());
    }

    private void add(String code, String found, String allowed, String fix) {
        Place place = read.place();
        problems.add(place, code, found, allowed, fix);
    }
}
