package dev.ballast.profile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** True or false. */
record FlagShape() implements Shape {

    @Override
    public @Nullable Object read(Node node, Reading reading) {
        if (node instanceof Node.Word word && !word.shown().equals("null")) {
            return reading.keep(word.spot(), Boolean.valueOf(word.shown()), word.shown());
        }
        return reading.wrongType(node, allowed(), "Write true or false, without quotes.");
    }

    @Override
    public String allowed() {
        return "true or false";
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "boolean");
    }

    @Override
    public Object written(Object value, String pointer, Provenance provenance) {
        return value;
    }
}
