package dev.ballast.rulebook.tree;

import dev.ballast.fact.About;
import dev.ballast.fact.Content;
import dev.ballast.fact.Direction;
import dev.ballast.fact.Finding;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.unit.Count;
import dev.ballast.unit.Flop;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import dev.ballast.unit.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every type that a rule file may import: facts, pins, the units of components and their enums. */
final class Types {

    private static final FactType THRESHOLD = new FactType(Threshold.class, true, thresholdComponents());

    private static final FactType FINDING = new FactType(
            Finding.class,
            true,
            List.of(
                    new Component(Finding.class, "rule", String.class, Unit.CODE),
                    new Component(Finding.class, "subject", String.class, Unit.CODE),
                    new Component(Finding.class, "direction", Direction.class, Unit.CODE),
                    new Component(Finding.class, "about", About.class, Unit.CODE)));

    private static final FactType CONTENT =
            new FactType(Content.class, true, List.of(new Component(Content.class, "rule", String.class, Unit.CODE)));

    private final Map<String, FactType> facts = new LinkedHashMap<>();
    private final Map<String, Class<?>> byClassName = new TreeMap<>();

    Types(Vocabulary vocabulary) {
        vocabulary.types().forEach(this::add);
        List.of(THRESHOLD, FINDING, CONTENT).forEach(this::add);
    }

    /** The fact type with this full name. */
    Optional<FactType> fact(String className) {
        return Optional.ofNullable(facts.get(className));
    }

    /** Whatever a rule file may import under this full name. */
    Optional<Class<?>> importable(String className) {
        return Optional.ofNullable(byClassName.get(className));
    }

    /** Whether some fact has this simple name, imported or not. */
    Optional<FactType> named(String simpleName) {
        return facts.values().stream().filter(f -> f.name().equals(simpleName)).findFirst();
    }

    List<String> factNames() {
        return facts.values().stream().map(FactType::name).sorted().toList();
    }

    private void add(FactType type) {
        facts.put(type.type().getCanonicalName(), type);
        byClassName.put(type.type().getCanonicalName(), type.type());
        for (Component component : type.components()) {
            Class<?> of = component.type();
            if (of.isEnum() || Quantity.class.isAssignableFrom(of)) {
                byClassName.put(of.getCanonicalName(), of);
            }
        }
    }

    private static List<Component> thresholdComponents() {
        var components = new ArrayList<Component>();
        components.add(new Component(Threshold.class, "id", String.class, Unit.CODE));
        for (Class<?> unit :
                List.of(Share.class, Ratio.class, Rate.class, Months.class, Count.class, Power.class, Flop.class)) {
            Unit of = Unit.valueOf(unit.getSimpleName().toUpperCase(Locale.ROOT));
            components.add(new Component(Threshold.class, of.word(), unit, of));
        }
        return components;
    }
}
