package dev.ballast.rulebook.tree;

import dev.ballast.fact.About;
import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.FactType;
import java.util.List;
import java.util.Optional;

/** Gives the words of one comparison their meaning: components, units, constants and earlier facts. */
final class ConditionReader {

    private final FactType type;
    private final OperandReader operands;
    private final int line;
    private final Faults faults;

    ConditionReader(FactType type, OperandReader operands, int line, Faults faults) {
        this.type = type;
        this.operands = operands;
        this.line = line;
        this.faults = faults;
    }

    Optional<Condition> read(String text) {
        Optional<ConditionShape> shape = ConditionShape.read(Lexer.tokens(text), line, faults);
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        Optional<Component> left = component(shape.get().left().text());
        Optional<Operand> right =
                left.flatMap(component -> operands.read(component, shape.get().right(), line));
        return right.flatMap(
                operand -> checked(new Condition(left.get(), shape.get().operator(), operand)));
    }

    private Optional<Component> component(String name) {
        Optional<Component> component = type.component(name);
        if (component.isEmpty()) {
            List<String> names = type.components().stream().map(Component::name).toList();
            faults.add(
                    line,
                    "unknown-component",
                    type.name() + "." + name,
                    String.join(", ", names),
                    Suggestion.of(name, names, "Look it up in FACTS.md."));
        }
        return component;
    }

    private Optional<Condition> checked(Condition condition) {
        Component left = condition.component();
        if (condition.operator().needsOrder() && !left.isOrdered()) {
            return refused("not-ordered", condition, "== and != for flags, words and codes");
        }
        if (left.type() == About.class && (condition.operator().symbol().equals("!=") || !isJoin(condition))) {
            return refused("about-comparison", condition, "about == $earlier.about");
        }
        return Optional.of(condition);
    }

    private static boolean isJoin(Condition condition) {
        return condition.right() instanceof Operand.Joined;
    }

    private Optional<Condition> refused(String code, Condition condition, String allowed) {
        faults.add(line, code, condition.toString(), allowed, "Compare otherwise.");
        return Optional.empty();
    }
}
