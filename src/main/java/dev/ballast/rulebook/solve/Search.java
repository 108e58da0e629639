package dev.ballast.rulebook.solve;

import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.tree.Strata;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for a client on whom some rules find something and others are content. Facts of one type stand for all: there
 * is one of each, about one thing. Complete over those, unless it gives up, which it says.
 */
public final class Search {

    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, List<Asked>> asked = new HashMap<>();
    private final Map<String, Set<FactType>> types = new HashMap<>();
    private final Set<String> kinds = new TreeSet<>();
    private final Strata strata;
    private final Limits limits;

    public Search(Collection<Rule> all, Strata strata, Limits limits) {
        this.strata = strata;
        this.limits = limits;
        kinds.add("enterprise");
        for (Rule rule : all) {
            rules.put(rule.id(), rule);
            kinds.addAll(rule.metadata().validity().applies());
        }
    }

    /** The same search with one rule in another form: what a mutant or an edit of it would do. */
    public Search with(Rule changed) {
        var others = new HashMap<>(rules);
        others.put(changed.id(), changed);
        var search = new Search(others.values(), strata, limits);
        asked.forEach((id, known) -> {
            if (!id.equals(changed.id())) {
                search.asked.put(id, known);
            }
        });
        return search;
    }

    /** A client on whom these rules fire. */
    public Answer firing(Collection<String> ids, Taste taste) {
        return find(ids.stream().map(Goal::fires).toList(), List.of(), taste);
    }

    /** A client on whom all of this is so. */
    public Answer find(List<Goal> goals, List<Comparison> more, Taste taste) {
        var walk = new Walk(this, taste);
        return walk.from(goals, more);
    }

    /** What a rule asks, for each class of client. */
    public List<Asked> asked(String id) {
        return asked.computeIfAbsent(id, any -> Asked.of(rule(id), limits, strata));
    }

    Rule rule(String id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule of this id: " + id);
        }
        return rule;
    }

    boolean knows(String id) {
        return rules.containsKey(id);
    }

    /** The kinds of organisation that any rule names. */
    Set<String> kinds() {
        return kinds;
    }

    /** The facts that a rule needs to be assessed, with those of the rules that it reads. */
    public Set<FactType> types(String id) {
        Set<FactType> known = types.get(id);
        if (known == null) {
            known = new LinkedHashSet<>();
            for (FactPattern pattern : rule(id).patterns()) {
                if (!pattern.isPin()) {
                    known.add(pattern.type());
                }
            }
            for (Asked each : asked(id)) {
                each.given().forEach(known(known));
            }
            for (String read : strata.reads(rule(id))) {
                if (knows(read)) {
                    known.addAll(types(read));
                }
            }
            types.put(id, known);
        }
        return known;
    }

    private static java.util.function.Consumer<Comparison> known(Set<FactType> known) {
        return comparison -> known.add(comparison.left().type());
    }
}
