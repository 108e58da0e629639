package dev.ballast.rulebook.verify;

import dev.ballast.rulebook.cases.WrittenCase;
import dev.ballast.rulebook.solve.Answer;
import dev.ballast.rulebook.solve.Taste;
import dev.ballast.rulebook.solve.World;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.Edits;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules that no client can meet, because of their own conditions or of what other rules then say. */
final class NeverHolds {

    private final Book book;
    private final Set<String> dead = new LinkedHashSet<>();

    NeverHolds(Book book) {
        this.book = book;
    }

    /** Adds a defect for each such rule; their ids. */
    Set<String> check() {
        for (Rule rule : book.rules().trees()) {
            if (!book.search().asked(rule.id()).isEmpty()) {
                Answer answer = book.search().firing(List.of(rule.id()), Taste.plain());
                if (answer.gaveUp()) {
                    String sentence = "whether any client meets it was not settled: too many ways to try";
                    book.add(Level.NOTE, "not-analysed", rule, sentence, List.of());
                } else if (answer.isImpossible()) {
                    dead.add(rule.id());
                    explained(rule);
                }
            }
        }
        return dead;
    }

    /** A rule that reads one that is not in force or lacks a number, itself or through others, is told so elsewhere. */
    private void explained(Rule rule) {
        if (isWhole(rule)) {
            defect(rule);
        }
    }

    private boolean isWhole(Rule rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.pinned("rule").stream())
                .map(Object::toString)
                .allMatch(id -> book.search().knows(id)
                        && !book.search().asked(id).isEmpty()
                        && isWhole(book.search().rule(id)));
    }

    private void defect(Rule rule) {
        var named = new LinkedHashSet<>(List.of(rule.id()));
        var freed = new ArrayList<String>();
        List<WrittenCase> witness = List.of();
        for (int at = 0; at < rule.patterns().size(); at++) {
            for (Map.Entry<String, Rule> less : lessOne(rule, at).entrySet()) {
                Optional<World> world = book.search()
                        .with(less.getValue())
                        .firing(List.of(rule.id()), Taste.plain())
                        .world();
                if (world.isPresent()) {
                    freed.add(less.getKey());
                    named.addAll(book.rules().strata().readBy(rule.patterns().get(at), rule));
                    witness = witness.isEmpty() ? witness(rule, world.get()) : witness;
                }
            }
        }
        String reason = freed.isEmpty()
                ? "more than one of its conditions stands in the way"
                : "it could without " + String.join(", or without ", freed);
        book.add(Level.ERROR, "never-holds", List.copyOf(named), rule, "no client can meet it: " + reason, witness);
    }

    private List<WrittenCase> witness(Rule rule, World world) {
        return new Witness(book).cases(world, List.of(rule.id()), "As near as a client can come, and it is not met");
    }

    /** By what is left out, the rule without one condition of a pattern, or without its reading of other rules. */
    private static Map<String, Rule> lessOne(Rule rule, int at) {
        FactPattern pattern = rule.patterns().get(at);
        var less = new LinkedHashMap<String, Rule>();
        if (pattern.readsRules()) {
            less.put(pattern.type().name() + "( " + words(pattern) + " )", Edits.without(rule, at));
        } else if (!pattern.isPin()) {
            for (int condition = 0; condition < pattern.conditions().size(); condition++) {
                String words = pattern.conditions().get(condition).toString();
                less.put(pattern.type().name() + "( " + words + " )", Edits.without(rule, at, condition));
            }
        }
        return less;
    }

    private static String words(FactPattern pattern) {
        return pattern.conditions().stream().map(Condition::toString).collect(Collectors.joining(", "));
    }
}
