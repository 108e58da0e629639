package dev.ballast.profile;

import dev.ballast.unit.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The numbers of a profile by JSON pointer, and the same profile with some of them changed. */
public final class Figures {

    private final Evidence evidence;

    private Figures(Evidence evidence) {
        this.evidence = evidence;
    }

    public static Figures of(Evidence evidence) {
        return new Figures(evidence);
    }

    /** The number at this pointer; none when nothing, or something else than a number, stands there. */
    public Optional<Figure> at(String pointer) {
        Shape shape = ProfileReader.SHAPE;
        Object value = evidence.profile();
        for (String name : pointer.substring(1).split("/", -1)) {
            Step step = step(shape, value, name);
            if (step == null) {
                return Optional.empty();
            }
            shape = step.shape();
            value = step.value();
        }
        return shape instanceof AmountShape amount && value instanceof Quantity quantity
                ? Optional.of(new Figure(pointer, quantity, amount.min(), amount.max()))
                : Optional.empty();
    }

    /** What stands below a value, and its shape. */
    private record Step(Shape shape, Object value) {}

    private static @Nullable Step step(Shape shape, Object value, String name) {
        if (shape instanceof RecordShape fields) {
            for (Field field : fields.fields()) {
                Object member = field.name().equals(name) ? RecordShape.component(value, field.accessor()) : null;
                if (member != null) {
                    return new Step(field.shape(), member);
                }
            }
        }
        if (shape instanceof ListShape list) {
            int index = Integer.parseInt(name);
            return new Step(list.element(), ((List<?>) value).get(index));
        }
        return null;
    }

    /**
     * The evidence with these numbers in place of its own; provenance and parameters stay.
     *
     * @param numbers by pointer, each in the unit of the number that it replaces
     */
    public Evidence with(SortedMap<String, Quantity> numbers) {
        var changed = (Profile) changed(ProfileReader.SHAPE, evidence.profile(), "", numbers);
        return new Evidence(changed, evidence.provenance(), evidence.parameters(), evidence.declared());
    }

    private static Object changed(Shape shape, Object value, String pointer, SortedMap<String, Quantity> numbers) {
        if (numbers.subMap(pointer, pointer + "0").isEmpty()) {
            return value;
        }
        if (shape instanceof RecordShape fields) {
            return changedRecord(fields, value, pointer, numbers);
        }
        if (shape instanceof ListShape list) {
            var items = new ArrayList<Object>();
            for (Object item : (List<?>) value) {
                items.add(changed(list.element(), item, pointer + "/" + items.size(), numbers));
            }
            return items;
        }
        Quantity number = numbers.get(pointer);
        return number == null ? value : number;
    }

    private static Object changedRecord(
            RecordShape shape, Object value, String pointer, SortedMap<String, Quantity> numbers) {
        var values = new @Nullable Object[shape.fields().size()];
        for (int at = 0; at < values.length; at++) {
            Field field = shape.fields().get(at);
            Object member = RecordShape.component(value, field.accessor());
            values[at] = member == null ? null : changed(field.shape(), member, pointer + "/" + field.name(), numbers);
        }
        return shape.made(values);
    }
}
