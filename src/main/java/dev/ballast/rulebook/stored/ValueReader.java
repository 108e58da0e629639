package dev.ballast.rulebook.stored;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ValueWriter} wrote. Records are made by their constructors, so what they refuse is refused here. */
final class ValueReader {

    private static final String OURS = "dev.ballast.";
    private static final Map<String, Class<?>> OTHERS =
            Map.of("boolean", boolean.class, "java.lang.String", String.class);

    private final DataInputStream in;
    private final List<Object> before = new ArrayList<>();
    private final Map<Class<?>, Constructor<?>> constructors = new HashMap<>();

    ValueReader(DataInputStream in) {
        this.in = in;
    }

    /** @throws IllegalArgumentException when the bytes are not what the writer wrote */
    @Nullable Object read() throws IOException {
        Mark mark = Mark.of(in.readUnsignedByte());
        return switch (mark) {
            case NULL -> null;
            case AGAIN -> before.get(in.readInt());
            case TEXT -> kept(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            case CLASS -> kept(type(text()));
            case RECORD -> kept(record((Class<?>) some()));
            case ENUM -> constant((Class<?>) some(), text());
            case LIST -> list();
            case TRUE -> true;
            case FALSE -> false;
            case WHOLE -> in.readInt();
            case FRACTION -> in.readDouble();
            case DECIMAL -> new BigDecimal(text());
            case DATE -> LocalDate.ofEpochDay(in.readLong());
        };
    }

    private Object some() throws IOException {
        return Objects.requireNonNull(read());
    }

    private String text() throws IOException {
        return (String) some();
    }

    private Object kept(Object value) {
        before.add(value);
        return value;
    }

    private List<Object> list() throws IOException {
        var list = new Object[in.readInt()];
        for (int at = 0; at < list.length; at++) {
            list[at] = some();
        }
        return List.of(list);
    }

    private Object record(Class<?> type) throws IOException {
        Constructor<?> constructor = constructors.computeIfAbsent(type, ValueReader::constructor);
        var arguments = new @Nullable Object[constructor.getParameterCount()];
        for (int at = 0; at < arguments.length; at++) {
            arguments[at] = read();
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException("not a stored " + type.getName(), refused);
        }
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException none) {
            throw new IllegalArgumentException("no record: " + type, none);
        }
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no constant " + name + " of " + type));
    }

    private static Class<?> type(String name) {
        Class<?> known = OTHERS.get(name);
        if (known != null) {
            return known;
        }
        try {
            if (name.startsWith(OURS)) {
                return Class.forName(name, false, ValueReader.class.getClassLoader());
            }
        } catch (ClassNotFoundException none) {
            throw new IllegalArgumentException("no class " + name, none);
        }
        throw new IllegalArgumentException("not a class that rules hold: " + name);
    }
}
