package dev.ballast.rulebook.tree;

import dev.ballast.rulebook.Component;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the right side of comparisons of one rule: constants, components of the same fact and of earlier ones. */
final class OperandReader {

    private final Imports imports;
    private final Bindings bindings;
    private final Faults faults;

    OperandReader(Imports imports, Bindings bindings, Faults faults) {
        this.imports = imports;
        this.bindings = bindings;
        this.faults = faults;
    }

    Optional<Operand> read(Component left, List<Token> right, int line) {
        Token first = right.get(0);
        if (first.kind() == Token.Kind.STRING) {
            return left.type() == String.class
                    ? Optional.of(new Operand.Constant(first.text(), '"' + first.text() + '"'))
                    : refused(line, "string", '"' + first.text() + '"', "strings only for ids and subjects");
        }
        if (right.size() == 1) {
            return word(left, first.text(), line);
        }
        return first.text().startsWith("$")
                ? joined(left, first.text(), right.get(2).text(), line)
                : constant(left, first.text(), right.get(2).text(), line);
    }

    private Optional<Operand> word(Component left, String word, int line) {
        if (word.equals("true") || word.equals("false")) {
            return left.unit() == Unit.FLAG
                    ? Optional.of(new Operand.Constant(Boolean.valueOf(word), word))
                    : refused(line, "units-differ", left.path() + " with " + word, describe(left));
        }
        if (word.startsWith("$")) {
            return refused(line, "bare-binding", word, "a component of it, as $floor.ratio");
        }
        Optional<Component> sibling = bindings.current().component(word);
        return sibling.isEmpty()
                ? refused(line, "unknown-component", left.owner().getSimpleName() + "." + word, describe(left))
                : compatible(left, sibling.get(), new Operand.Sibling(sibling.get()), line);
    }

    private Optional<Operand> joined(Component left, String binding, String name, int line) {
        Optional<FactPattern> pattern = bindings.pattern(binding);
        if (pattern.isEmpty()) {
            return refused(line, "unknown-binding", binding, "a name that an earlier pattern has bound");
        }
        Optional<Component> component = pattern.get().type().component(name);
        if (pattern.get().isThreshold()) {
            Optional<Unit> unit = bindings.thresholdUnit(binding);
            boolean fits = component.isPresent()
                    && unit.map(u -> u == component.get().unit()).orElse(true);
            if (!fits || name.equals("id")) {
                String allowed = unit.map(u -> binding + "." + u.word()).orElse("the accessor of its unit");
                return refused(line, "wrong-accessor", binding + "." + name, allowed);
            }
        } else if (component.isEmpty()) {
            return refused(
                    line, "unknown-component", pattern.get().type().name() + "." + name, "components of that fact");
        }
        return component.flatMap(
                right -> compatible(left, right, new Operand.Joined(bindings.index(binding), binding, right), line));
    }

    private Optional<Operand> constant(Component left, String typeName, String name, int line) {
        Optional<Class<?>> type = imports.type(typeName);
        String text = typeName + "." + name;
        if (type.isEmpty()) {
            return refused(line, "not-imported", text, "constants of imported units and enums");
        }
        if (type.get() != left.type()) {
            return refused(line, "units-differ", left.path() + " with " + text, describe(left));
        }
        return value(type.get(), name)
                .<Operand>map(value -> new Operand.Constant(value, text))
                .or(() -> refused(line, "unknown-constant", text, "constants of the enum; ZERO and ONE of a unit"));
    }

    private static Optional<Object> value(Class<?> type, String name) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .map(Object.class::cast)
                    .findFirst();
        }
        if (!Quantity.class.isAssignableFrom(type) || !List.of("ZERO", "ONE").contains(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.getField(name).get(null));
        } catch (ReflectiveOperationException none) {
            return Optional.empty();
        }
    }

    private Optional<Operand> compatible(Component left, Component right, Operand operand, int line) {
        return left.type() == right.type()
                ? Optional.of(operand)
                : refused(line, "units-differ", left.path() + " with " + right.path(), describe(left));
    }

    private static String describe(Component component) {
        return "for %s: %s".formatted(component.path(), component.unit().word());
    }

    private Optional<Operand> refused(int line, String code, String found, String allowed) {
        faults.add(line, code, found, allowed, "Correct the right side.");
        return Optional.empty();
    }
}
