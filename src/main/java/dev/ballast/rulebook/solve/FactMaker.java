package dev.ballast.rulebook.solve;

import dev.ballast.declared.Said;
import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.FactType;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Unit;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/** Facts from values of their components; a component that nobody set is one, false or the first word. */
final class FactMaker {

    private FactMaker() {}

    /** The thing that facts of this type are about: an invented organisation, or one thing of it. */
    static About about(FactType type) {
        Each each = type.type().getAnnotation(Each.class);
        return each == null ? About.organisation("Acme") : new About(each.value(), each.value() + "-1");
    }

    static Fact make(FactType type, Map<Cell, Object> values, About about) {
        return make(type, values, about, "");
    }

    /** The same of one line of a pack, whose id it bears. */
    static Fact make(FactType type, Map<Cell, Object> values, About about, String line) {
        RecordComponent[] components = type.type().getRecordComponents();
        var arguments = new Object[components.length];
        for (int at = 0; at < components.length; at++) {
            arguments[at] = components[at].getType() == Inputs.class
                    ? Inputs.none()
                    : components[at].getType() == Said.class
                            ? Said.PLAIN
                            : components[at].getType() == About.class
                                    ? about
                                    : value(type, components[at].getName(), values, line);
        }
        try {
            return type.type().cast(type.type().getConstructors()[0].newInstance(arguments));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make " + type.name() + " of " + values, impossible);
        }
    }

    private static Object value(FactType type, String name, Map<Cell, Object> values, String line) {
        Component component = type.component(name).orElseThrow();
        Object value = values.get(new Cell(type, component, line));
        if (value != null) {
            return value;
        }
        if (component.type() == String.class) {
            return line;
        }
        if (Quantity.class.isAssignableFrom(component.type())) {
            return Figure.of(component.unit(), component.unit() == Unit.MONEY ? 1_000_000 : 1);
        }
        return component.type() == boolean.class ? false : component.type().getEnumConstants()[0];
    }
}
