package dev.ballast.rulebook.mutate;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.cases.CaseText;
import dev.ballast.rulebook.solve.Answer;
import dev.ballast.rulebook.solve.Goal;
import dev.ballast.rulebook.solve.Search;
import dev.ballast.rulebook.solve.Taste;
import dev.ballast.rulebook.solve.World;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.Edits;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks for a client on whom a mutant and the sound rule differ; that there is none is proof that they say the same. */
final class Equivalence {

    private static final String TWIN = "-mutant";

    private final Search search;
    private final RulesInForce rules;
    private final Vocabulary vocabulary;
    private final LocalDate asOf;

    Equivalence(Search search, RulesInForce rules, Vocabulary vocabulary, LocalDate asOf) {
        this.search = search;
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.asOf = asOf;
    }

    /** A case that would notice the mutant, or why none was found; empty when it is certain that there is none. */
    String difference(Rule rule, Mutant mutant) {
        Optional<Rule> tree = mutant.moved().isEmpty() ? Optional.of(mutant.tree()) : constant(rule, mutant);
        if (tree.isEmpty()) {
            return "not settled: the threshold has a value for each class of client";
        }
        Rule twin = new Rule(
                rule.id() + TWIN,
                rule.title(),
                rule.file(),
                rule.metadata(),
                tree.get().patterns());
        Search both = search.with(twin);
        Answer missed = find(both, rule.id(), twin.id());
        Answer added = find(both, twin.id(), rule.id());
        Optional<World> world = missed.world().or(added::world);
        if (world.isPresent()) {
            return text(rule, mutant, world.get());
        }
        return missed.isImpossible() && added.isImpossible() ? "" : "not settled: too many ways to try";
    }

    private static Answer find(Search search, String fires, String content) {
        return search.find(List.of(Goal.fires(fires), Goal.isContent(content)), List.of(), Taste.plain());
    }

    /** The rule with the moved value in the place of the threshold, where it has one value for all. */
    private Optional<Rule> constant(Rule rule, Mutant mutant) {
        List<Threshold> values = rules.thresholds().stream()
                .filter(each -> each.id().equals(mutant.moved()))
                .toList();
        if (values.size() != 1) {
            return Optional.empty();
        }
        var moved = new Operand.Constant(Moved.by(values.get(0).quantity(), mutant.up()), mutant.change());
        Rule changed = rule;
        for (int at = 0; at < rule.patterns().size(); at++) {
            FactPattern pattern = rule.patterns().get(at);
            for (int which = 0; which < pattern.conditions().size(); which++) {
                Condition condition = pattern.conditions().get(which);
                if (reads(rule, condition, mutant.moved())) {
                    var other = new Condition(condition.component(), condition.operator(), moved);
                    changed = Edits.replaced(changed, at, which, other);
                }
            }
        }
        return Optional.of(changed);
    }

    private static boolean reads(Rule rule, Condition condition, String threshold) {
        return condition.right() instanceof Operand.Joined joined
                && rule.patterns()
                        .get(joined.pattern())
                        .pinned("id")
                        .filter(threshold::equals)
                        .isPresent();
    }

    private String text(Rule rule, Mutant mutant, World world) {
        List<Fact> facts = search.given(rule, world);
        var judgement = rules.judgeTree(rule, facts, world.organisationKind());
        String kind = judgement.matches().isEmpty() ? "silent" : "fires";
        var named = new CaseText.Named("Would notice that " + mutant.change(), kind, asOf, world.organisationKind());
        return CaseText.of(rule, named, facts, judgement, vocabulary);
    }
}
