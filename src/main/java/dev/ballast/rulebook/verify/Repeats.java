package dev.ballast.rulebook.verify;

import dev.ballast.rulebook.cases.WrittenCase;
import dev.ballast.rulebook.solve.Taste;
import dev.ballast.rulebook.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules that say what another one says. A narrower rule that is more severe is a step of a ladder, and one that reads
 * the wider rule draws advice from it; neither is a repetition.
 */
final class Repeats {

    private final Book book;
    private final Set<String> dead;
    private final Implication implication;

    /** @param dead rules that never hold, which would imply everything */
    Repeats(Book book, Set<String> dead) {
        this.book = book;
        this.dead = dead;
        this.implication = new Implication(book.search());
    }

    void check() {
        Map<String, List<Rule>> alike = new LinkedHashMap<>();
        for (Rule rule : book.rules().trees()) {
            if (!dead.contains(rule.id()) && !book.search().asked(rule.id()).isEmpty()) {
                String key = rule.metadata().subject() + " " + rule.metadata().direction();
                alike.computeIfAbsent(key, any -> new ArrayList<>()).add(rule);
            }
        }
        alike.values().forEach(this::pairs);
    }

    private void pairs(List<Rule> rules) {
        for (int one = 0; one < rules.size(); one++) {
            for (int other = one + 1; other < rules.size(); other++) {
                pair(rules.get(one), rules.get(other));
            }
        }
    }

    private void pair(Rule one, Rule other) {
        if (reads(one, other) || reads(other, one)) {
            return;
        }
        boolean there = implication.holds(one, other);
        boolean back = implication.holds(other, one);
        if (there && back) {
            // the later id is the copy more often than the earlier one
            String sentence = "fires exactly when %s does, and advises the same".formatted(one.id());
            add(Level.ERROR, "duplicate", List.of(other.id(), one.id()), other, sentence);
        } else if (there && isNoStep(one, other)) {
            narrower(one, other);
        } else if (back && isNoStep(other, one)) {
            narrower(other, one);
        }
    }

    private void narrower(Rule narrow, Rule wide) {
        String sentence = "wherever it fires, %s fires and advises the same, no less severely".formatted(wide.id());
        add(Level.WARNING, "subsumed", List.of(narrow.id(), wide.id()), narrow, sentence);
    }

    private static boolean isNoStep(Rule narrow, Rule wide) {
        return narrow.metadata().severity().compareTo(wide.metadata().severity()) >= 0;
    }

    private boolean reads(Rule one, Rule other) {
        Collection<String> read = book.rules().strata().reads(one);
        return read.contains(other.id());
    }

    private void add(Level level, String code, List<String> named, Rule rule, String sentence) {
        var witness = new Witness(book);
        List<WrittenCase> cases = book.search()
                .firing(List.of(rule.id()), Taste.plain())
                .world()
                .filter(world -> witness.isConfirmed(world, named, List.of()))
                .map(world -> witness.cases(world, named, "A client on whom both fire"))
                .orElse(List.of());
        book.add(level, code, named, rule, sentence, cases);
    }
}
