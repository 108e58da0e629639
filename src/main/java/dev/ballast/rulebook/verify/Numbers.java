package dev.ballast.rulebook.verify;

import dev.ballast.rulebook.Operator;
import dev.ballast.rulebook.pack.ThresholdEntry;
import dev.ballast.rulebook.solve.Cell;
import dev.ballast.rulebook.solve.Comparison;
import dev.ballast.rulebook.solve.Goal;
import dev.ballast.rulebook.solve.Search;
import dev.ballast.rulebook.solve.Taste;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.Edits;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import java.util.List;
import java.util.Set;

/** Thresholds that no rule reads, that have no value yet, or that cannot decide anything wherever they are set. */
final class Numbers {

    private final Book book;
    private final Set<String> dead;

    Numbers(Book book, Set<String> dead) {
        this.book = book;
        this.dead = dead;
    }

    void check() {
        for (ThresholdEntry entry : book.entries()) {
            List<Rule> readers = book.rules().trees().stream()
                    .filter(rule -> reads(rule, entry.id()))
                    .toList();
            boolean isReadAtAll = book.rulebook().trees().stream().anyMatch(rule -> reads(rule, entry.id()));
            if (!isReadAtAll) {
                add(Level.WARNING, "unread-threshold", entry, "no rule reads it");
            } else if (!hasValue(entry.id())) {
                add(
                        Level.ERROR,
                        "no-value",
                        entry,
                        "it has no value in force on %s, and %s reads it"
                                .formatted(
                                        book.asOf(),
                                        readers.isEmpty()
                                                ? "a rule"
                                                : readers.get(0).id()));
            } else if (!readers.isEmpty()
                    && readers.stream()
                            .noneMatch(rule -> dead.contains(rule.id()) || lacksNumber(rule) || decides(rule, entry))) {
                add(
                        Level.ERROR,
                        "unreachable-threshold",
                        entry,
                        "wherever it is set within its bounds, no rule turns on it");
            }
        }
    }

    private boolean hasValue(String threshold) {
        return book.rules().thresholds().stream().anyMatch(each -> each.id().equals(threshold));
    }

    /** Whether a rule is silent for want of a number, which is told of the number that it wants. */
    private boolean lacksNumber(Rule rule) {
        return book.entries().stream().map(ThresholdEntry::id).anyMatch(id -> reads(rule, id) && !hasValue(id));
    }

    static boolean reads(Rule rule, String threshold) {
        return rule.patterns().stream()
                .anyMatch(pattern -> pattern.isThreshold()
                        && pattern.pinned("id").filter(threshold::equals).isPresent());
    }

    static List<Goal> goals(List<String> rules) {
        return rules.stream().map(Goal::fires).toList();
    }

    /** That an open threshold lies within its bounds. */
    static List<Comparison> bounds(ThresholdEntry entry, Search search) {
        Cell cell = search.limits().open(entry.id()).orElseThrow();
        return List.of(
                new Comparison(
                        cell, Operator.AT_LEAST, entry.unit().of(entry.bounds().low())),
                new Comparison(
                        cell, Operator.AT_MOST, entry.unit().of(entry.bounds().high())));
    }

    /** Whether a client who meets the rest of the rule may be on either side of the threshold. */
    private boolean decides(Rule rule, ThresholdEntry entry) {
        Search search = book.opening(entry.id());
        for (int at = 0; at < rule.patterns().size(); at++) {
            FactPattern pattern = rule.patterns().get(at);
            for (int which = 0; which < pattern.conditions().size(); which++) {
                Condition condition = pattern.conditions().get(which);
                if (reads(rule, condition, entry.id())) {
                    var opposite = new Condition(
                            condition.component(), condition.operator().opposite(), condition.right());
                    Rule turned = Edits.replaced(rule, at, which, opposite);
                    List<Goal> fires = List.of(Goal.fires(rule.id()));
                    List<Comparison> bounds = bounds(entry, search);
                    if (!search.with(turned).find(fires, bounds, Taste.plain()).isImpossible()
                            && !search.find(fires, bounds, Taste.plain()).isImpossible()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean reads(Rule rule, Condition condition, String threshold) {
        return condition.right() instanceof Operand.Joined joined
                && rule.patterns().get(joined.pattern()).isThreshold()
                && rule.patterns()
                        .get(joined.pattern())
                        .pinned("id")
                        .filter(threshold::equals)
                        .isPresent();
    }

    private void add(Level level, String code, ThresholdEntry entry, String sentence) {
        book.add(level, code, entry.id(), book.placeOf(entry.id()), sentence);
    }
}
