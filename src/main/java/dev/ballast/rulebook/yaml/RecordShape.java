package dev.ballast.rulebook.yaml;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record class as a schema: its keys, which of them may be left out, and how an instance is made. */
final class RecordShape {

    private RecordShape() {}

    /** The keys in the order of the components, those of inlined records among them. */
    static List<String> keys(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(RecordShape::keysOf)
                .toList();
    }

    private static Stream<String> keysOf(RecordComponent component) {
        return component.isAnnotationPresent(Inline.class)
                ? keys(component.getType().asSubclass(Record.class)).stream()
                : Stream.of(key(component));
    }

    /** The component's name in snake_case, or the name it was given. */
    static String key(RecordComponent component) {
        Named named = component.getAnnotation(Named.class);
        return named != null
                ? named.value()
                : component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    static boolean isOptional(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    static String allowed(RecordComponent component) {
        Form form = component.getAnnotation(Form.class);
        if (form != null) {
            return form.says();
        }
        if (List.class == component.getType()) {
            return "a list";
        }
        return Scalars.isScalar(component.getType()) ? Scalars.allowed(component.getType()) : "a mapping";
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
