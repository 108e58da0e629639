package dev.ballast.profile;

import dev.ballast.fact.Basis;
import dev.ballast.fact.Input;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The lines of a profile made of records, by JSON pointer, and the same profile with one of them changed. */
public final class Leaves {

    private Leaves() {}

    /** Every line that has a value, by pointer. */
    public static SortedMap<String, Object> of(Profile profile) {
        var leaves = new TreeMap<String, Object>();
        changed(profile, "", (pointer, value) -> {
            leaves.put(pointer, value);
            return value;
        });
        return leaves;
    }

    /** The profile with one line changed. */
    public static Profile with(Profile profile, String at, UnaryOperator<Object> change) {
        return (Profile) changed(profile, "", (pointer, value) -> pointer.equals(at) ? change.apply(value) : value);
    }

    /** Every line as declared by the client without a source. */
    static Provenance provenance(Profile profile) {
        var lines = new TreeMap<String, Input>();
        of(profile).forEach((at, value) -> lines.put(at, new Input(at, value.toString(), Basis.DECLARED, "")));
        return new Provenance(lines, new TreeMap<>(), List.of());
    }

    private interface Change {
        Object at(String pointer, Object value);
    }

    private static Object changed(Object value, String pointer, Change change) {
        if (value instanceof List<?> list) {
            var copy = new ArrayList<Object>();
            for (int index = 0; index < list.size(); index++) {
                copy.add(changed(list.get(index), pointer + "/" + index, change));
            }
            return copy;
        }
        boolean isBranch =
                value instanceof Record && value.getClass().getPackage().equals(Profile.class.getPackage());
        return isBranch ? rebuilt((Record) value, pointer, change) : change.at(pointer, value);
    }

    private static Object rebuilt(Record branch, String pointer, Change change) {
        RecordComponent[] components = branch.getClass().getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new @Nullable Object[components.length];
        try {
            for (int index = 0; index < components.length; index++) {
                Object value = components[index].getAccessor().invoke(branch);
                String below = pointer + "/" + snakeCase(components[index].getName());
                types[index] = components[index].getType();
                values[index] = value == null ? null : changed(value, below, change);
            }
            return branch.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("cannot rebuild " + branch, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot rebuild " + branch, e.getCause());
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
