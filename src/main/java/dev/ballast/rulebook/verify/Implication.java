package dev.ballast.rulebook.verify;

import dev.ballast.fact.Content;
import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.solve.Goal;
import dev.ballast.rulebook.solve.Search;
import dev.ballast.rulebook.solve.Taste;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether one rule fires wherever another does. */
final class Implication {

    private final Search search;

    Implication(Search search) {
        this.search = search;
    }

    /** Certain only when true: false may also mean that it was not settled. */
    boolean holds(Rule narrow, Rule wide) {
        return present(narrow).containsAll(search.types(wide.id()))
                && speaksTo(narrow, wide)
                && search.find(List.of(Goal.fires(narrow.id()), Goal.isContent(wide.id())), List.of(), Taste.plain())
                        .isImpossible();
    }

    /** The facts that are there whenever the rule fires. */
    private Set<FactType> present(Rule rule) {
        var present = new HashSet<FactType>();
        for (FactPattern pattern : rule.patterns()) {
            if (!pattern.isPin()) {
                present.add(pattern.type());
            } else if (pattern.type().type() == Content.class) {
                pattern.pinned("rule").ifPresent(id -> present.addAll(search.types(id.toString())));
            } else if (pattern.readsRules()) {
                pattern.pinned("rule").ifPresent(id -> present.addAll(present(search.rule(id.toString()))));
            }
        }
        search.asked(rule.id())
                .forEach(asked ->
                        asked.given().forEach(given -> present.add(given.left().type())));
        return present;
    }

    private static boolean speaksTo(Rule narrow, Rule wide) {
        List<String> few = narrow.metadata().validity().applies();
        List<String> many = wide.metadata().validity().applies();
        return many.isEmpty() || (!few.isEmpty() && many.containsAll(few));
    }
}
