package dev.ballast.rulebook.solve;

import dev.ballast.fact.About;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.tree.Strata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

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

    /** What a rule is given of a client when it is judged alone: facts, and what it reads of other rules. */
    public List<Fact> given(Rule rule, World world) {
        var facts = new ArrayList<Fact>(world.facts());
        for (Asked.Read read : asked(rule.id()).get(0).reads()) {
            String id = read.rules().stream()
                    .filter(each -> world.fired().contains(each))
                    .findFirst()
                    .orElseGet(() -> read.rules().iterator().next());
            boolean isFound = world.fired().contains(id)
                    || (!read.isContent() && !world.content().contains(id));
            facts.add(isFound ? finding(rule, rule(id)) : new Content(id));
        }
        return facts;
    }

    private static Finding finding(Rule reader, Rule read) {
        About about = Stream.concat(
                        reader.patterns().stream().filter(FactPattern::isJoinedByAbout), read.patterns().stream())
                .filter(pattern -> !pattern.isPin() && pattern.type().many())
                .findFirst()
                .map(pattern -> FactMaker.about(pattern.type()))
                .orElseGet(() -> About.organisation("Acme"));
        return new Finding(read.id(), read.metadata().subject(), read.metadata().direction(), about);
    }

    /** The tree of a rule; refuses an id that nobody has with an {@link IllegalArgumentException}. */
    public Rule rule(String id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule of this id: " + id);
        }
        return rule;
    }

    /** Whether a rule of this id is among those that are searched. */
    public boolean knows(String id) {
        return rules.containsKey(id);
    }

    /** The thresholds that rules are searched with. */
    public Limits limits() {
        return limits;
    }

    /** What facts always satisfy. */
    Invariants invariants() {
        return limits.invariants();
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

    private static Consumer<Comparison> known(Set<FactType> known) {
        return comparison -> known.add(comparison.left().type());
    }
}
