package dev.ballast.report;

import dev.ballast.assess.Justification;
import dev.ballast.audit.Tree;
import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Held;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.explain.Needed;
import dev.ballast.rulebook.explain.Why;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Why a rule spoke or did not, for machines. */
public final class WhyTree {

    /** The name and version of the form. */
    public static final String SCHEMA = "urn:ballast:justification:1";

    private WhyTree() {}

    /** The tree that {@link JsonReport#of(Object)} prints. */
    public static SortedMap<String, Object> of(Justification justification, Density density) {
        SortedMap<String, Object> tree = tree(justification.why(), density);
        tree.put("$schema", SCHEMA);
        if (!justification.setAside().isEmpty()) {
            tree.put("set_aside", Tree.of(justification.setAside()));
        }
        return tree;
    }

    private static SortedMap<String, Object> tree(Why why, Density density) {
        var tree = new TreeMap<String, Object>();
        tree.put("rule", why.rule().id());
        tree.put("title", why.rule().title());
        tree.put("verdict", why.verdict().word());
        tree.put("sentence", WhyReport.sentence(why));
        if (density == Density.sentence) {
            return tree;
        }
        tree.put(
                "matches",
                why.matches().stream().map(each -> match(each, density)).toList());
        tree.put("held", why.nearest().held().stream().map(each -> held(each)).toList());
        tree.put("failed", why.nearest().needed().stream().map(WhyTree::needed).toList());
        tree.put("awaited", why.nearest().awaited());
        tree.put("missing", why.missing());
        if (!why.reason().isEmpty()) {
            tree.put("reason", why.reason());
        }
        Density below = density == Density.trace ? Density.trace : Density.sentence;
        tree.put("leads", why.leads().stream().map(each -> tree(each, below)).toList());
        if (density == Density.trace) {
            tree.put("facts", facts(why.nearest().facts()));
            tree.put("source", why.rule().metadata().grounds().source());
        }
        return tree;
    }

    private static SortedMap<String, Object> match(Match match, Density density) {
        var tree = new TreeMap<String, Object>();
        tree.put("about", match.about().toString());
        tree.put("held", match.conditions().stream().map(each -> held(each)).toList());
        if (density == Density.trace) {
            tree.put("facts", facts(match.facts()));
        }
        return tree;
    }

    private static SortedMap<String, Object> held(Held held) {
        SortedMap<String, Object> tree = compared(held);
        tree.put("sentence", held.sentence());
        return tree;
    }

    private static SortedMap<String, Object> needed(Needed needed) {
        SortedMap<String, Object> tree = compared(needed.comparison());
        tree.put("sentence", needed.sentence());
        tree.put("shared_with", needed.shared());
        return tree;
    }

    private static SortedMap<String, Object> compared(Held held) {
        var tree = new TreeMap<String, Object>();
        String type = held.fact().getClass().getSimpleName();
        tree.put("component", type + "." + held.component());
        tree.put("about", held.fact().about().toString());
        tree.put("operator", held.operator().symbol());
        tree.put("value", Tree.of(held.value()));
        tree.put("limit", Tree.of(held.limit()));
        tree.put("limit_source", held.limitSource());
        held.margin().ifPresent(margin -> tree.put("distance", Tree.of(margin)));
        return tree;
    }

    private static List<SortedMap<String, Object>> facts(List<Fact> facts) {
        return facts.stream().map(WhyTree::fact).toList();
    }

    private static SortedMap<String, Object> fact(Fact fact) {
        var tree = new TreeMap<String, Object>();
        tree.put("type", fact.getClass().getSimpleName());
        tree.put("about", fact.about().toString());
        tree.put("statement", fact.statement());
        tree.put("inputs", fact.inputs().list().stream().map(Tree::of).toList());
        return tree;
    }
}
