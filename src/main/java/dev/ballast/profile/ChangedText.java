package dev.ballast.profile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The text of a profile with some of its lines changed: how a case of a rule departs from an example. */
public final class ChangedText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ChangedText() {}

    /**
     * The text with these lines replaced, added or, where the value is null, taken out together with what is said of
     * their sources. A value that reads as a number, a flag or an object is written as such, any other as text.
     *
     * @param changes by JSON pointer
     * @throws IllegalArgumentException when a pointer leads through something that is not there
     */
    public static byte[] of(String profile, Map<String, @Nullable String> changes) {
        var root = (ObjectNode) JSON.readTree(profile);
        changes.forEach((pointer, value) -> change(root, pointer, value));
        return JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    private static void change(ObjectNode root, String pointer, @Nullable String value) {
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = root.at(path.head());
        JsonPointer last = path.last();
        if (parent instanceof ObjectNode object) {
            put(object, last.getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode list && list.has(last.getMatchingIndex())) {
            put(list, last.getMatchingIndex(), value);
        } else {
            throw new IllegalArgumentException("nothing to change at " + pointer);
        }
        if (value == null) {
            forget(root, pointer);
        }
    }

    private static void put(ObjectNode object, String name, @Nullable String value) {
        if (value == null) {
            object.remove(name);
        } else {
            object.set(name, node(value));
        }
    }

    private static void put(ArrayNode list, int index, @Nullable String value) {
        if (value == null) {
            list.remove(index);
        } else {
            list.set(index, node(value));
        }
    }

    private static JsonNode node(String value) {
        boolean isBare = value.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false");
        boolean isObject = value.startsWith("{") && value.endsWith("}");
        return isBare || isObject ? JSON.readTree(value) : JSON.getNodeFactory().stringNode(value);
    }

    private static void forget(ObjectNode root, String pointer) {
        if (root.get(Sources.NAME) instanceof ArrayNode sources) {
            for (int index = sources.size() - 1; index >= 0; index--) {
                String at = sources.get(index).path("at").asString("");
                if (at.equals(pointer) || at.startsWith(pointer + "/")) {
                    sources.remove(index);
                }
            }
        }
    }
}
