package dev.ballast.rulebook.stored;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes records and what they hold. What is equal to something written before is written as its number. */
final class ValueWriter {

    private final DataOutputStream out;
    private final Map<Object, Integer> before = new HashMap<>();

    ValueWriter(DataOutputStream out) {
        this.out = out;
    }

    /** @throws IllegalArgumentException when the value is of a kind that is not stored */
    void write(@Nullable Object value) throws IOException {
        if (value == null) {
            mark(Mark.NULL);
        } else if (value instanceof Record || value instanceof String || value instanceof Class) {
            once(value);
        } else if (value instanceof List<?> list) {
            mark(Mark.LIST);
            out.writeInt(list.size());
            for (Object each : list) {
                write(each);
            }
        } else if (value instanceof Enum<?> constant) {
            mark(Mark.ENUM);
            once(constant.getDeclaringClass());
            once(constant.name());
        } else {
            scalar(value);
        }
    }

    private void scalar(Object value) throws IOException {
        if (value instanceof Boolean flag) {
            mark(flag ? Mark.TRUE : Mark.FALSE);
        } else if (value instanceof Integer whole) {
            mark(Mark.WHOLE);
            out.writeInt(whole);
        } else if (value instanceof Double fraction) {
            mark(Mark.FRACTION);
            out.writeDouble(fraction);
        } else if (value instanceof BigDecimal decimal) {
            mark(Mark.DECIMAL);
            once(decimal.toString());
        } else if (value instanceof LocalDate date) {
            mark(Mark.DATE);
            out.writeLong(date.toEpochDay());
        } else {
            throw new IllegalArgumentException("rules hold no such value: " + value.getClass());
        }
    }

    private void once(Object value) throws IOException {
        Integer number = before.get(value);
        if (number != null) {
            mark(Mark.AGAIN);
            out.writeInt(number);
            return;
        }
        if (value instanceof String text) {
            mark(Mark.TEXT);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        } else if (value instanceof Class<?> type) {
            mark(Mark.CLASS);
            once(type.getName());
        } else {
            record(value);
        }
        before.put(value, before.size());
    }

    private void record(Object value) throws IOException {
        mark(Mark.RECORD);
        once(value.getClass());
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            write(component(component, value));
        }
    }

    private static @Nullable Object component(RecordComponent component, Object of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException refused) {
            throw new IllegalStateException("cannot read " + component, refused);
        }
    }

    private void mark(Mark mark) throws IOException {
        out.writeByte(mark.sign());
    }
}
