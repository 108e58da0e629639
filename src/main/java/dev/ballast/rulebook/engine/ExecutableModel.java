package dev.ballast.rulebook.engine;

import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.Findings;
import dev.ballast.rulebook.Operator;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.drools.model.DSL;
import org.drools.model.Drools;
import org.drools.model.Global;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.modelcompiler.consequence.DroolsImpl;

/** One tree as a rule of Drools' executable model: the calls that Drools' own generated code makes. */
final class ExecutableModel {

    /** The one package of every model; rules are told apart by their ids. */
    static final String PACKAGE = "rules";

    private final Rule rule;
    private final List<Variable<Object>> variables = new ArrayList<>();

    private ExecutableModel(Rule rule) {
        this.rule = rule;
    }

    static org.drools.model.Rule of(Rule rule, Global<Findings> findings) {
        var model = new ExecutableModel(rule);
        var items = new ArrayList<RuleItemBuilder<?>>();
        for (FactPattern pattern : rule.patterns()) {
            items.add(model.item(pattern));
        }
        items.add(DSL.on(findings)
                .execute((Drools context, Findings found) -> found.add(((DroolsImpl) context).asKnowledgeHelper())));
        return PatternDSL.rule(PACKAGE, rule.id()).build(items.toArray(RuleItemBuilder<?>[]::new));
    }

    @SuppressWarnings("unchecked")
    private RuleItemBuilder<?> item(FactPattern pattern) {
        String name = "$" + variables.size();
        Variable<Object> variable =
                DSL.declarationOf((Class<Object>) (Class<?>) pattern.type().type(), name);
        variables.add(variable);
        PatternDef<Object> item = PatternDSL.pattern(variable);
        pattern.conditions().forEach(condition -> add(item, condition));
        return pattern.exists() ? DSL.exists(item) : item;
    }

    private void add(PatternDef<Object> item, Condition condition) {
        if (condition.right() instanceof Operand.Joined joined) {
            join(item, condition, joined);
        } else if (condition.right() instanceof Operand.Constant constant) {
            constant(item, condition, constant);
        } else if (condition.right() instanceof Operand.Sibling sibling) {
            item.expr(
                    meaning(condition, path(sibling.component())),
                    alpha(condition, sibling.component().getter(), path(sibling.component())));
        }
    }

    private void constant(PatternDef<Object> item, Condition condition, Operand.Constant constant) {
        String text = constant.value().getClass().getName() + " " + constant.text();
        Object value = constant.value();
        Alpha alpha = alpha(condition, fact -> value, text);
        if (condition.operator() == Operator.EQUAL) {
            item.expr(
                    alpha.meaning(),
                    alpha,
                    PatternDSL.alphaIndexedBy(
                            boxed(condition.component()),
                            Index.ConstraintType.EQUAL,
                            -1,
                            new Getter(
                                    path(condition.component()),
                                    condition.component().getter()),
                            value));
        } else {
            item.expr(alpha.meaning(), alpha);
        }
    }

    private void join(PatternDef<Object> item, Condition condition, Operand.Joined joined) {
        Component right = joined.component();
        String meaning = meaning(condition, path(right));
        var beta = new Beta(
                condition.component().getter(), condition.operator(), right.getter(), meaning, where(condition));
        Variable<Object> earlier = variables.get(joined.pattern());
        if (condition.operator() == Operator.EQUAL) {
            item.expr(
                    meaning,
                    earlier,
                    beta,
                    PatternDSL.betaIndexedBy(
                            boxed(condition.component()),
                            Index.ConstraintType.EQUAL,
                            -1,
                            new Getter(
                                    path(condition.component()),
                                    condition.component().getter()),
                            new Getter(path(right), right.getter())));
        } else {
            item.expr(meaning, earlier, beta);
        }
    }

    private Alpha alpha(Condition condition, Function<Fact, Object> right, String rightPath) {
        return new Alpha(
                condition.component().getter(),
                condition.operator(),
                right,
                meaning(condition, rightPath),
                where(condition));
    }

    private String where(Condition condition) {
        return "rule %s, condition %s".formatted(rule.id(), condition);
    }

    private static String meaning(Condition condition, String right) {
        return path(condition.component()) + " " + condition.operator().symbol() + " " + right;
    }

    private static String path(Component component) {
        return component.owner().getName() + "." + component.name();
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> boxed(Component component) {
        Class<?> type = component.type() == boolean.class ? Boolean.class : component.type();
        return (Class<Object>) type;
    }
}
