package dev.ballast.rulebook;

import dev.ballast.fact.Fact;
import dev.ballast.fact.FactsByType;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.overlay.MovedThreshold;
import dev.ballast.rulebook.tree.Evaluation;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Facts;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.tree.Strata;
import dev.ballast.unit.Quantity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The rules and thresholds of one date, ready to judge facts; safe for many threads. */
public final class RulesInForce {

    private final Map<String, Admitted> rules;
    private final ThresholdsInForce thresholds;
    private final Vocabulary vocabulary;
    private final Engine engine;
    private final List<Departing> departing;

    /** Engines of single rules, each made when it is first asked for. */
    private final Map<String, Engine> alone = new ConcurrentHashMap<>();

    private RulesInForce(
            Map<String, Admitted> rules,
            ThresholdsInForce thresholds,
            List<Departing> departing,
            Vocabulary vocabulary,
            Engine engine) {
        this.rules = rules;
        this.departing = departing;
        this.thresholds = thresholds;
        this.vocabulary = vocabulary;
        this.engine = engine;
    }

    /** @param thresholds as the packs declare them, before any is moved */
    static RulesInForce of(
            List<Admitted> rules, ThresholdsInForce thresholds, List<Departing> departing, Vocabulary vocabulary) {
        var byId = new TreeMap<String, Admitted>();
        rules.forEach(rule -> byId.put(rule.card().id(), rule));
        List<Threshold> moved =
                departing.stream().flatMap(each -> each.moved().stream()).toList();
        ThresholdsInForce inForce = moved.isEmpty() ? thresholds : thresholds.with(moved);
        return new RulesInForce(byId, inForce, departing, vocabulary, new Engine(rules));
    }

    Engine engine() {
        return engine;
    }

    /** The same rules, with other values for some thresholds: what cases of rules and what-if questions ask for. */
    public RulesInForce with(List<Threshold> others) {
        return new RulesInForce(rules, thresholds.with(others), departing, vocabulary, engine);
    }

    /** Where these rules depart from those of core, by pack; those packs alone that do. */
    public List<Departing> departing() {
        return departing;
    }

    /** The same rules with some thresholds as they were before they were moved. */
    public RulesInForce undo(Collection<MovedThreshold> moves) {
        return new RulesInForce(rules, thresholds.undo(moves), departing, vocabulary, engine);
    }

    /** Only these rules, and all whose findings or silences they read: judges of those the same in less time. */
    public RulesInForce reading(Collection<String> ids) {
        var wanted = new TreeMap<String, Admitted>();
        ids.forEach(id -> gather(id, wanted));
        return new RulesInForce(wanted, thresholds, departing, vocabulary, new Engine(List.copyOf(wanted.values())));
    }

    private void gather(String id, Map<String, Admitted> wanted) {
        Admitted rule = rules.get(id);
        if (rule != null && wanted.putIfAbsent(id, rule) == null) {
            engine.strata().reads(rule.rule()).forEach(read -> gather(read, wanted));
        }
    }

    /** The rules in force, sorted by id. */
    public List<RuleCard> rules() {
        return rules.values().stream().map(Admitted::card).toList();
    }

    /** The thresholds in force, for every class of client, sorted by id and key. */
    public List<Threshold> thresholds() {
        return thresholds.all();
    }

    /** The thresholds in force for the client whose facts these are, one an id. */
    public List<Threshold> thresholds(Collection<? extends Fact> facts) {
        return thresholds.of(facts);
    }

    /**
     * What the rules say of these facts.
     *
     * @param facts of models, with their {@code NotAssessed}; neither thresholds, findings nor silences of rules
     * @param organisationKind in lower case, as {@code @applies} names it
     * @throws IllegalArgumentException when there are two facts where there can be one
     * @throws IllegalStateException when a rule cannot be evaluated; there is no partial judgement
     */
    public Judgement judge(Collection<? extends Fact> facts, String organisationKind) {
        return judging(facts, organisationKind).judge(engine.levels());
    }

    /** A judgement of these facts that has not begun. */
    Judging judging(Collection<? extends Fact> facts, String organisationKind) {
        FactChecks.check(facts, vocabulary);
        var silences = new Silences(engine.strata(), thresholds.idsFor(facts), facts, organisationKind);
        return new Judging(withThresholds(facts), silences, vocabulary);
    }

    /**
     * What one rule says of these facts, by itself: what other rules found or did not find is taken from the facts. A
     * rule that it reads counts as assessed unless the facts say otherwise.
     *
     * @throws IllegalArgumentException when no rule of this id is in force
     */
    public Judgement judgeAlone(String ruleId, Collection<? extends Fact> facts, String organisationKind) {
        Admitted rule = rule(ruleId);
        var silences = new Silences(engine.strata(), thresholds.idsFor(facts), facts, organisationKind);
        silences.takeAsGiven();
        return new Judging(withThresholds(facts), silences, vocabulary)
                .judge(alone.computeIfAbsent(ruleId, any -> new Engine(List.of(rule)))
                        .levels());
    }

    /**
     * The same as {@link #judge} says, from the trees alone: nested loops take the place of the engine.
     *
     * @throws IllegalArgumentException when there are two facts where there can be one
     */
    public Judgement judgeTrees(Collection<? extends Fact> facts, String organisationKind) {
        return judging(facts, organisationKind).judgeTrees(engine.ordered());
    }

    /**
     * The same as {@link #judgeAlone} says, from a tree alone, which may be another one than the rule's own.
     *
     * @param tree in the place of the rule of its id
     */
    public Judgement judgeTree(Rule tree, Collection<? extends Fact> facts, String organisationKind) {
        var silences = new Silences(engine.strata(), thresholds.idsFor(facts), facts, organisationKind);
        silences.takeAsGiven();
        var admitted = new Admitted(tree, rule(tree.id()).card());
        return new Judging(withThresholds(facts), silences, vocabulary).judgeTrees(List.of(List.of(admitted)));
    }

    /** The trees of the rules in force, sorted by id. */
    public List<Rule> trees() {
        return rules.values().stream().map(Admitted::rule).toList();
    }

    /** The types of facts that a rule reads, itself or through the rules whose findings and silences it reads. */
    public Set<Class<?>> typesBehind(String ruleId) {
        var types = new HashSet<Class<?>>();
        var seen = new HashSet<String>(List.of(ruleId));
        var open = new ArrayDeque<>(List.of(rule(ruleId).rule()));
        while (!open.isEmpty()) {
            Rule rule = open.remove();
            for (FactPattern pattern : rule.patterns()) {
                if (pattern.readsRules()) {
                    engine.strata().readBy(pattern, rule).stream()
                            .filter(seen::add)
                            .forEach(id -> open.add(rule(id).rule()));
                } else {
                    types.add(pattern.type().type());
                }
            }
        }
        return types;
    }

    /** Which of these rules read which. */
    public Strata strata() {
        return engine.strata();
    }

    /**
     * Whether the rule of an id holds over these facts by its own patterns, with what it reads of other rules taken as
     * met. The predicate refuses an id that is not in force with an {@link IllegalArgumentException}; facts are asked for
     * by type, each type once, when a rule that reads it is asked about.
     */
    public Predicate<String> over(FactsByType facts) {
        Facts all = Facts.asWanted(facts, thresholds.indexed(classifying(facts)));
        return ruleId -> Evaluation.holds(rule(ruleId).rule(), all);
    }

    /** Every rule and threshold in force as it is printed for digests, sorted by id. */
    public List<CanonicalText> canonical() {
        var texts = new ArrayList<CanonicalText>();
        rules.values()
                .forEach(rule -> texts.add(
                        new CanonicalText(rule.card().id(), rule.card().text())));
        thresholds.all().forEach(threshold -> texts.add(new CanonicalText(threshold.name(), print(threshold))));
        departing.forEach(each -> each.texts().forEach((entry, words) -> texts.add(new CanonicalText(entry, words))));
        texts.sort(Comparator.comparing(CanonicalText::id));
        return texts;
    }

    /** The facts that say to which class of a threshold the client belongs. */
    private List<Fact> classifying(FactsByType facts) {
        return thresholds.classifyingTypes().stream()
                .flatMap(name -> vocabulary.type(name).stream())
                .flatMap(type -> facts.of(type.type()).stream())
                .toList();
    }

    private static String print(Threshold threshold) {
        Quantity quantity = threshold.quantity();
        return "%s %s %s: %s"
                .formatted(
                        threshold.name(),
                        quantity.unit().word(),
                        quantity.print(Quantity.MOST_EXTRA_DIGITS),
                        threshold.title());
    }

    private Facts withThresholds(Collection<? extends Fact> facts) {
        return Facts.of(facts, thresholds.indexed(facts));
    }

    private Admitted rule(String id) {
        Admitted rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule of this id is in force: " + id);
        }
        return rule;
    }
}
