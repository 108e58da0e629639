package dev.ballast.profile;

import dev.ballast.unit.Country;
import dev.ballast.unit.Quantity;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shapes from records: each component has its name, its type and what {@link Described} says of it. */
final class Shapes {

    private static final double MOST_IN_AN_HOUR = 1e8;

    private Shapes() {}

    /**
     * The shape of a record and all that is below it.
     *
     * @throws IllegalArgumentException when a component is of a type that no JSON stands for, or is not described
     */
    static RecordShape of(Class<? extends Record> type, String besides) {
        RecordComponent[] components = type.getRecordComponents();
        var fields = new ArrayList<Field>();
        for (RecordComponent component : components) {
            fields.add(field(component));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return RecordShape.of(constructor, fields, besides);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException("a record without its constructor: " + type, impossible);
        }
    }

    private static Field field(RecordComponent component) {
        Described described = component.getAnnotation(Described.class);
        if (described == null) {
            throw new IllegalArgumentException("not described: " + component);
        }
        Assumed assumed = component.getAnnotation(Assumed.class);
        Method accessor = component.getAccessor();
        return new Field(
                snakeCase(component.getName()),
                shape(component, described),
                described,
                accessor,
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                assumed == null ? null : assumed.value());
    }

    private static Shape shape(RecordComponent component, Described described) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
            return new ListShape(of(element.asSubclass(Record.class), ""), (int) described.max());
        }
        Class<?> type = component.getType();
        if (type == LocalDate.class) {
            return DateShape.of(described);
        }
        if (type == Currency.class) {
            return new CurrencyShape();
        }
        if (type == Country.class) {
            return new CountryShape();
        }
        if (type == String.class) {
            return TextShape.of(described);
        }
        if (type == HourlySeries.class) {
            return SeriesShape.of(described, MOST_IN_AN_HOUR);
        }
        if (type.isEnum()) {
            return ChoiceShape.of(type);
        }
        if (type == double.class || Quantity.class.isAssignableFrom(type)) {
            return new AmountShape(amount(type), described.min(), described.max(), described.example());
        }
        return of(type.asSubclass(Record.class), "");
    }

    private static Amount amount(Class<?> type) {
        return Arrays.stream(Amount.values())
                .filter(amount -> amount.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such number: " + type));
    }

    /** {@code p10AcceleratorsCount} becomes {@code p10_accelerators_count}. */
    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
