package dev.ballast.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of one shape, at most so many. */
record ListShape(Shape element, int most) implements Shape {

    @Override
    public @Nullable Object read(Node node, Reading reading) {
        if (!(node instanceof Node.Row row)) {
            return reading.wrongType(node, allowed(), "Write a list; [] when there is nothing to list.");
        }
        if (row.items().size() > most) {
            reading.problem(
                    node.spot(), "too-many", row.items().size() + " entries", allowed(), "Add up the smallest ones.");
            return null;
        }
        var values = new ArrayList<Object>();
        for (Node item : row.items()) {
            Object value = element.read(item, reading);
            if (value != null) {
                values.add(value);
            }
        }
        if (row.items().isEmpty()) {
            reading.keep(node.spot(), List.of(), "none");
        }
        return values.size() == row.items().size() ? List.copyOf(values) : null;
    }

    @Override
    public String allowed() {
        return "a list of at most " + most + " entries";
    }

    @Override
    public Map<String, Object> schema() {
        var keywords = new LinkedHashMap<String, Object>();
        keywords.put("type", "array");
        keywords.put("maxItems", most);
        keywords.put("items", element.schema());
        return keywords;
    }

    @Override
    public Object written(Object value, String pointer, Provenance provenance) {
        var items = new ArrayList<Object>();
        for (Object item : (List<?>) value) {
            items.add(element.written(item, pointer + "/" + items.size(), provenance));
        }
        return items;
    }
}
