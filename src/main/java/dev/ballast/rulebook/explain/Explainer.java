package dev.ballast.rulebook.explain;

import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.rulebook.Held;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Facts;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Explains one judgement, rule by rule, whether the rule spoke or not. */
public final class Explainer {

    private final Map<String, RuleCard> cards = new HashMap<>();
    private final Map<String, Rule> trees = new HashMap<>();
    private final Map<String, List<Match>> matches = new HashMap<>();
    private final Map<String, Fact> silences = new HashMap<>();
    private final RulesInForce rules;
    private final Facts known;

    /**
     * @param facts that were judged
     * @param judgement what the rules said of them
     */
    public Explainer(RulesInForce rules, List<Fact> facts, Judgement judgement) {
        this.rules = rules;
        this.known = Facts.of(facts);
        rules.rules().forEach(card -> cards.put(card.id(), card));
        rules.trees().forEach(tree -> trees.put(tree.id(), tree));
        rules.thresholds(facts).forEach(known::add);
        var found = new LinkedHashSet<Fact>();
        for (Match match : judgement.matches()) {
            RuleCard rule = match.rule();
            matches.computeIfAbsent(rule.id(), any -> new ArrayList<>()).add(match);
            found.add(new Finding(
                    rule.id(), rule.metadata().subject(), rule.metadata().direction(), match.about()));
        }
        found.addAll(judgement.silences());
        found.forEach(known::add);
        judgement.silences().forEach(silence -> silences.put(ruleOf(silence), silence));
    }

    /** Why this rule spoke or did not; empty when no rule of this id was in force. */
    public Optional<Why> why(String ruleId) {
        return Optional.ofNullable(cards.get(ruleId)).map(this::why);
    }

    private Why why(RuleCard card) {
        List<Match> fired = matches.getOrDefault(card.id(), List.of());
        Rule rule = Objects.requireNonNull(trees.get(card.id()));
        if (!fired.isEmpty()) {
            return new Why(card, Verdict.FIRES, fired, Why.Nearest.NONE, List.of(), "", readBy(rule, true));
        }
        Fact silence = Objects.requireNonNull(silences.get(card.id()));
        if (silence instanceof NotApplicable other) {
            return new Why(
                    card, Verdict.NOT_APPLICABLE, List.of(), Why.Nearest.NONE, List.of(), other.reason(), List.of());
        }
        if (silence instanceof NotAssessed unknown) {
            return new Why(
                    card,
                    Verdict.NOT_ASSESSED,
                    List.of(),
                    Why.Nearest.NONE,
                    unknown.missing(),
                    "",
                    readBy(rule, false));
        }
        return content(card, rule);
    }

    /** The rules that this one reads and that fired, or those that were not assessed. */
    private List<Why> readBy(Rule rule, boolean thatFired) {
        return rules.strata().reads(rule).stream()
                .filter(id -> thatFired ? matches.containsKey(id) : silences.get(id) instanceof NotAssessed)
                .flatMap(id -> why(id).stream())
                .toList();
    }

    private Why content(RuleCard card, Rule rule) {
        List<@Nullable Fact> closest = Closest.of(rule, known);
        var facts = new ArrayList<Fact>();
        var held = new ArrayList<Held>();
        var needed = new ArrayList<Needed>();
        var awaited = new ArrayList<String>();
        Set<String> leads = new TreeSet<>();
        for (int at = 0; at < closest.size(); at++) {
            FactPattern pattern = rule.patterns().get(at);
            Fact fact = closest.get(at);
            if (fact != null) {
                facts.add(fact);
            }
            if (pattern.readsRules() && fact == null) {
                Set<String> read = rules.strata().readBy(pattern, rule);
                awaited.add(awaited(pattern, read));
                leads.addAll(read);
            } else if (fact != null && !pattern.isPin()) {
                compare(rule, pattern, fact, closest, held, needed, awaited);
            }
        }
        var nearest = new Why.Nearest(facts, held, needed, awaited);
        List<Why> others = leads.stream().flatMap(id -> why(id).stream()).toList();
        return new Why(card, Verdict.CONTENT, List.of(), nearest, List.of(), "", others);
    }

    private static String awaited(FactPattern pattern, Set<String> read) {
        String names = String.join(" or ", read);
        return pattern.type().type() == Content.class
                ? "needs " + names + " to be content; it is not"
                : "needs a finding of " + names + "; there is none";
    }

    private void compare(
            Rule rule,
            FactPattern pattern,
            Fact fact,
            List<@Nullable Fact> closest,
            List<Held> held,
            List<Needed> needed,
            List<String> awaited) {
        for (Condition condition : pattern.conditions()) {
            if (condition.onlyNames()) {
                about(pattern, condition, fact, closest, awaited);
            } else if (!Closest.readsNothing(condition, closest)) {
                Held compared = Held.of(condition, fact, closest);
                if (compared.isMet()) {
                    held.add(compared);
                } else {
                    needed.add(new Needed(compared, Shared.with(rule, condition, read(rule))));
                }
            }
        }
    }

    /** Every rule that this one reads, and those that these read. */
    private Collection<Rule> read(Rule rule) {
        Map<String, Rule> all = new TreeMap<>();
        for (String id : rules.strata().reads(rule)) {
            Rule other = trees.get(id);
            if (other != null) {
                all.put(id, other);
                read(other).forEach(each -> all.put(each.id(), each));
            }
        }
        return all.values();
    }

    private static void about(
            FactPattern pattern, Condition condition, Fact fact, List<@Nullable Fact> closest, List<String> awaited) {
        Fact other = closest.get(((Operand.Joined) condition.right()).pattern());
        if (other != null && !fact.about().equals(other.about())) {
            awaited.add("needs a %s about %s; there is none"
                    .formatted(pattern.type().name(), other.about()));
        }
    }

    private static String ruleOf(Fact silence) {
        return silence instanceof Content content
                ? content.rule()
                : silence instanceof NotAssessed unknown ? unknown.what() : ((NotApplicable) silence).what();
    }
}
