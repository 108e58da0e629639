package dev.ballast.profile;

import dev.ballast.fact.Nearest;
import dev.ballast.fact.Visible;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An object whose members are the components of a record.
 *
 * @param names of all members that the object may have, with one that another reader takes care of
 */
record RecordShape(Constructor<?> constructor, List<Field> fields, List<String> names) implements Shape {

    /** The shape of a record; {@code besides} is a member that another reader takes care of, or empty. */
    static RecordShape of(Constructor<?> constructor, List<Field> fields, String besides) {
        var names = new ArrayList<String>();
        fields.forEach(field -> names.add(field.name()));
        if (!besides.isEmpty()) {
            names.add(besides);
        }
        return new RecordShape(constructor, List.copyOf(fields), List.copyOf(names));
    }

    @Override
    public @Nullable Object read(Node node, Reading reading) {
        if (!(node instanceof Node.Group group)) {
            return reading.wrongType(node, allowed(), "Write an object in braces.");
        }
        reportUnknown(group, reading);
        var values = new @Nullable Object[fields.size()];
        boolean isWhole = true;
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            Node member = group.members().get(field.name());
            values[i] = member == null ? field.absent(group, reading) : field.present(member, reading);
            isWhole &= values[i] != null || (member == null && field.isOptional());
        }
        return isWhole ? made(values) : null;
    }

    private void reportUnknown(Node.Group group, Reading reading) {
        for (Map.Entry<String, Node> member : group.members().entrySet()) {
            if (!names.contains(member.getKey())) {
                String fix = Nearest.to(member.getKey(), names)
                        .map(name -> "Did you mean " + name + "?")
                        .orElse("Remove it.");
                Spot spot = member.getValue().spot();
                reading.problem(spot, "unknown-field", Visible.quoted(member.getKey()), allowed(), fix);
            }
        }
    }

    Object made(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("cannot make " + constructor, failed);
        }
    }

    @Override
    public String allowed() {
        return "an object with " + String.join(", ", names);
    }

    @Override
    public Map<String, Object> schema() {
        return schema(Map.of());
    }

    /** The keywords with more properties than the record has, for members that another reader takes care of. */
    Map<String, Object> schema(Map<String, Object> more) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (Field field : fields) {
            properties.put(field.name(), property(field));
            if (field.isRequired()) {
                required.add(field.name());
            }
        }
        properties.putAll(more);
        var keywords = new LinkedHashMap<String, Object>();
        keywords.put("type", "object");
        keywords.put("additionalProperties", false);
        keywords.put("required", required);
        keywords.put("properties", properties);
        return keywords;
    }

    private static Map<String, Object> property(Field field) {
        var keywords = new LinkedHashMap<String, Object>();
        keywords.put("title", field.title());
        keywords.put("description", field.description());
        keywords.putAll(field.shape().schema());
        keywords.putAll(field.shape().examples(field.described()));
        return keywords;
    }

    @Override
    public Object written(Object value, String pointer, Provenance provenance) {
        var members = new TreeMap<String, Object>();
        for (Field field : fields) {
            String at = pointer + "/" + field.name();
            Object member = component(value, field.accessor());
            if (member != null && !provenance.isFilled(at)) {
                members.put(field.name(), field.shape().written(member, at, provenance));
            }
        }
        return members;
    }

    static @Nullable Object component(Object value, Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException("cannot read " + accessor, failed);
        }
    }
}
