package dev.ballast.rulebook.cases;

import dev.ballast.declared.Said;
import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.yaml.Node;
import dev.ballast.rulebook.yaml.Problems;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Facts from the words of a case, typed by the vocabulary; what is left out is zero, false or the first word. */
final class FactBuilder {

    static final About ACME = About.organisation("Acme");

    private final Vocabulary vocabulary;
    private final Problems problems;

    FactBuilder(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The facts of one type: one for a mapping, several for a list of mappings. */
    List<GivenFact> facts(String typeName, Node node) {
        Optional<FactType> type = vocabulary.type(typeName);
        if (type.isEmpty()) {
            List<String> known = vocabulary.types().stream().map(FactType::name).toList();
            String fix = Problems.didYouMean(typeName, known, "Use a type of the dictionary of facts.");
            problems.add(node.place(), "unknown-fact", typeName, String.join(", ", known), fix);
            return List.of();
        }
        Stream<Node> each = node instanceof Node.Items items ? items.nodes().stream() : Stream.of(node);
        return each.flatMap(one -> fact(type.get(), one).stream()).toList();
    }

    private Optional<GivenFact> fact(FactType type, Node node) {
        if (!(node instanceof Node.Fields fields)) {
            String allowed = "components of " + type.name();
            problems.add(node.place(), "wrong-value", node.words(), allowed, "Write one component a line.");
            return Optional.empty();
        }
        refuseUnknown(type, fields);
        RecordComponent[] components = type.type().getRecordComponents();
        var values = new Object[components.length];
        boolean isWhole = true;
        for (int i = 0; i < components.length; i++) {
            Optional<?> value = value(components[i], fields);
            isWhole &= value.isPresent();
            values[i] = value.isPresent() ? value.get() : Inputs.none();
        }
        return isWhole
                ? make(type.type(), values, node).map(fact -> new GivenFact(fact, stated(fields), node.place()))
                : Optional.empty();
    }

    private static Set<String> stated(Node.Fields fields) {
        return new TreeSet<>(fields.nodes().keySet());
    }

    private void refuseUnknown(FactType type, Node.Fields fields) {
        List<String> known = Arrays.stream(type.type().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("inputs") && !name.equals("said"))
                .toList();
        fields.keys().forEach((key, place) -> {
            if (!known.contains(key)) {
                String fix = Problems.didYouMean(key, known, "Delete it.");
                problems.add(place, "unknown-component", key, String.join(", ", known), fix);
            }
        });
    }

    private Optional<?> value(RecordComponent component, Node.Fields fields) {
        Class<?> type = component.getType();
        Node node = fields.nodes().get(component.getName());
        if (type == Inputs.class) {
            return Optional.of(Inputs.none());
        }
        if (type == Said.class) {
            return Optional.of(Said.PLAIN);
        }
        if (node == null) {
            return Optional.of(type == About.class ? ACME : FactText.none(type));
        }
        Optional<?> value = node instanceof Node.Text text ? FactText.read(type, text.text()) : Optional.empty();
        if (value.isEmpty()) {
            String allowed = component.getName() + ": " + FactText.allowed(type);
            problems.add(node.place(), "wrong-value", node.words(), allowed, "Write one as allowed.");
        }
        return value;
    }

    private Optional<Fact> make(Class<? extends Fact> type, Object[] values, Node node) {
        try {
            Constructor<?> constructor = type.getConstructors()[0];
            return Optional.of(type.cast(constructor.newInstance(values)));
        } catch (InvocationTargetException e) {
            String found = String.valueOf(e.getTargetException().getMessage());
            problems.add(node.place(), "impossible-fact", found, "facts that can be", "Mend the figures.");
            return Optional.empty();
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("no public constructor of " + type, e);
        }
    }
}
