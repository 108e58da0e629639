package dev.ballast.rulebook.yaml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Record classes as schemas: their keys, which of them may be left out, and how an instance is made. */
final class RecordShape {

    private final Map<Class<?>, List<Part>> parts = new HashMap<>();

    /**
     * One component of a record as the file shows it.
     *
     * @param key in the mapping; not used by a part that is spread over the same mapping
     * @param form that its text must have; null when any will do
     * @param spread the keys of the nested record that stand in the same mapping; empty unless it is inlined
     */
    record Part(
            String key, RecordComponent component, @Nullable Form form, boolean isOptional, List<String> spread) {

        boolean isInline() {
            return !spread.isEmpty();
        }

        Stream<String> keys() {
            return isInline() ? spread.stream() : Stream.of(key);
        }

        String allowed() {
            Class<?> type = component.getType();
            if (form != null) {
                return form.says();
            }
            if (type == List.class) {
                return "a list";
            }
            return Scalars.isScalar(type) ? Scalars.allowed(type) : "a mapping";
        }
    }

    /** The parts in the order of the components. */
    List<Part> parts(Class<? extends Record> type) {
        List<Part> known = parts.get(type);
        if (known == null) {
            known = Arrays.stream(type.getRecordComponents()).map(this::part).toList();
            parts.put(type, known);
        }
        return known;
    }

    /** The keys in the order of the components, those of inlined records among them. */
    List<String> keys(Class<? extends Record> type) {
        return parts(type).stream().flatMap(Part::keys).toList();
    }

    private Part part(RecordComponent component) {
        List<String> spread = component.isAnnotationPresent(Inline.class)
                ? keys(component.getType().asSubclass(Record.class))
                : List.of();
        boolean isOptional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Part(key(component), component, component.getAnnotation(Form.class), isOptional, spread);
    }

    /** The component's name in snake_case, or the name it was given. */
    private static String key(RecordComponent component) {
        Named named = component.getAnnotation(Named.class);
        return named != null
                ? named.value()
                : component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalStateException when the record refuses values that its schema allows, which is a mistake of ours */
    static <T extends Record> T make(Class<T> type, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("no constructor for " + type, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("refused by " + type, e.getCause());
        }
    }
}
