package dev.ballast.rulebook.yaml;

import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads nodes into records. The record is the schema: its components are the keys in snake_case, a component marked
 * {@code @Nullable} may be left out, {@link Form} bounds its text, {@link Inline} spreads a nested record over the same
 * mapping. Component types: text, number, date, flag, words of an enum, records, lists and maps of these, and
 * {@link Node} for what the caller reads himself. Lists and maps that are left out are empty when marked
 * {@code @Nullable}. Unknown keys are refused with the nearest known one.
 */
public final class RecordReader {

    private final Problems problems;
    private final RecordShape shape = new RecordShape();

    public RecordReader(Problems problems) {
        this.problems = problems;
    }

    /** The record that a file consists of, or nothing when it cannot be read whole. */
    public <T extends Record> Optional<Located<T>> file(String file, String text, Class<T> type) {
        return YamlText.read(file, text, problems).flatMap(node -> one(node, type));
    }

    /** The records of a file that consists of a list; those that cannot be read are left out and are problems. */
    public <T extends Record> List<Located<T>> fileOfList(String file, String text, Class<T> type) {
        return YamlText.read(file, text, problems).map(node -> list(node, type)).orElse(List.of());
    }

    /** One record, or nothing when it cannot be read whole. */
    public <T extends Record> Optional<Located<T>> one(Node node, Class<T> type) {
        return Optional.ofNullable(record(node, type)).map(value -> new Located<>(value, node));
    }

    private <T extends Record> List<Located<T>> list(Node node, Class<T> type) {
        if (!(node instanceof Node.Items items)) {
            wrong(node.place(), node.words(), "a list", "Begin each entry with a hyphen.");
            return List.of();
        }
        if (items.nodes().isEmpty()) {
            problems.add(node.place(), "empty", "an empty list", "at least one entry", "Fill the file or delete it.");
        }
        return items.nodes().stream().flatMap(each -> one(each, type).stream()).toList();
    }

    private <T extends Record> @Nullable T record(Node node, Class<T> type) {
        if (!(node instanceof Node.Fields fields)) {
            String keys = "a mapping with the keys " + String.join(", ", shape.keys(type));
            wrong(node.place(), node.words(), keys, "Write key and value, one pair a line.");
            return null;
        }
        refuseUnknown(fields, shape.keys(type));
        return components(fields, type);
    }

    private void refuseUnknown(Node.Fields fields, List<String> known) {
        fields.keys().forEach((key, place) -> {
            if (!known.contains(key)) {
                String fix = Problems.didYouMean(key, known, "Delete it.");
                problems.add(place, "unknown-key", key, String.join(", ", known), fix);
            }
        });
    }

    private <T extends Record> @Nullable T components(Node.Fields fields, Class<T> type) {
        List<RecordShape.Part> parts = shape.parts(type);
        var values = new @Nullable Object[parts.size()];
        boolean isWhole = true;
        for (int i = 0; i < values.length; i++) {
            values[i] = component(fields, parts.get(i));
            isWhole &= values[i] != null || isLeftOut(fields, parts.get(i));
        }
        return isWhole ? RecordShape.make(type, values) : null;
    }

    private static boolean isLeftOut(Node.Fields fields, RecordShape.Part part) {
        return part.isOptional() && !fields.nodes().containsKey(part.key());
    }

    private @Nullable Object component(Node.Fields fields, RecordShape.Part part) {
        if (part.isInline()) {
            return components(fields, part.component().getType().asSubclass(Record.class));
        }
        Node node = fields.nodes().get(part.key());
        if (node != null) {
            return value(node, part.component().getGenericType(), part.form());
        }
        if (!part.isOptional()) {
            String allowed = part.key() + ": " + part.allowed();
            problems.add(fields.place(), "missing-key", "no " + part.key(), allowed, "Add the key.");
        }
        return null;
    }

    private @Nullable Object value(Node node, Type type, @Nullable Form form) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return of.length == 1 ? values(node, of[0], form) : map(node, of[1]);
        }
        var raw = (Class<?>) type;
        if (raw == Node.class) {
            return node;
        }
        return Scalars.isScalar(raw) ? scalar(node, raw, form) : record(node, raw.asSubclass(Record.class));
    }

    private @Nullable Object values(Node node, Type type, @Nullable Form form) {
        if (!(node instanceof Node.Items items)) {
            wrong(node.place(), node.words(), "a list", "Begin each entry with a hyphen.");
            return null;
        }
        var values = new ArrayList<Object>();
        for (Node each : items.nodes()) {
            Object value = value(each, type, form);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == items.nodes().size() ? List.copyOf(values) : null;
    }

    private @Nullable Object map(Node node, Type type) {
        if (!(node instanceof Node.Fields fields)) {
            wrong(node.place(), node.words(), "a mapping", "Write key and value, one pair a line.");
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        fields.nodes().forEach((key, each) -> {
            Object value = value(each, type, null);
            if (value != null) {
                values.put(key, value);
            }
        });
        return values.size() == fields.nodes().size() ? values : null;
    }

    private @Nullable Object scalar(Node node, Class<?> type, @Nullable Form form) {
        Optional<?> value = node instanceof Node.Text text ? Scalars.read(type, text.text()) : Optional.empty();
        boolean isFormed =
                value.isPresent() && (form == null || value.get().toString().matches(form.pattern()));
        if (isFormed) {
            return value.get();
        }
        String allowed = form == null ? Scalars.allowed(type) : form.says();
        List<String> words = type.isEnum() ? Scalars.words(type).toList() : List.of();
        wrong(node.place(), node.words(), allowed, Problems.didYouMean(node.words(), words, "Write one as allowed."));
        return null;
    }

    private void wrong(Place place, String found, String allowed, String fix) {
        problems.add(place, "wrong-value", found, allowed, fix);
    }

    /** What was wrong so far. */
    public List<Problem> problems() {
        return problems.list();
    }
}
