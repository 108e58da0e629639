package dev.ballast.rulebook;

import dev.ballast.declared.Declared;
import dev.ballast.declared.Said;
import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Unit;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** The fact types that rules may read, with their components and units. */
public final class Vocabulary {

    private static final int MOST_COMPONENTS = 7;

    private final TreeMap<String, FactType> byName = new TreeMap<>();

    private Vocabulary() {}

    /**
     * The vocabulary of these records.
     *
     * @throws IllegalArgumentException when a type is not a public record, has more than seven components besides
     *     {@code about} and {@code inputs}, has one without a unit, or shares its simple name with another
     */
    public static Vocabulary of(List<Class<? extends Fact>> types) {
        var vocabulary = new Vocabulary();
        for (Class<? extends Fact> type : types) {
            FactType entry = entry(type);
            if (vocabulary.byName.putIfAbsent(entry.name(), entry) != null) {
                throw new IllegalArgumentException("two fact types are called " + entry.name());
            }
        }
        return vocabulary;
    }

    /** All types, sorted by name. */
    public Collection<FactType> types() {
        return List.copyOf(byName.values());
    }

    /** The type of this simple name, if rules may read it. */
    public Optional<FactType> type(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static FactType entry(Class<? extends Fact> type) {
        if (!type.isRecord() || !Modifier.isPublic(type.getModifiers())) {
            throw new IllegalArgumentException("a fact type must be a public record: " + type.getName());
        }
        var components = new ArrayList<Component>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!isBeside(component)) {
                components.add(new Component(type, component.getName(), component.getType(), unit(component)));
            }
        }
        if (components.size() > MOST_COMPONENTS + 1) {
            throw new IllegalArgumentException("more than seven components: " + type.getName());
        }
        return new FactType(type, type.isAnnotationPresent(Each.class), components);
    }

    /** What a fact carries for its reader alone. */
    private static boolean isBeside(RecordComponent component) {
        return component.getType() == Inputs.class || component.getType() == Said.class;
    }

    private static Unit unit(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == boolean.class) {
            return Unit.FLAG;
        }
        if (type.isEnum() || (type == About.class && component.getName().equals("about"))) {
            return Unit.CODE;
        }
        if (type == String.class && Declared.class.isAssignableFrom(component.getDeclaringRecord())) {
            return Unit.CODE;
        }
        if (Quantity.class.isAssignableFrom(type) && type != Quantity.class) {
            return Unit.valueOf(type.getSimpleName().toUpperCase(Locale.ROOT));
        }
        throw new IllegalArgumentException("a component without a unit: " + component);
    }
}
