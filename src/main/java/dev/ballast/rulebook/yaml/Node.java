package dev.ballast.rulebook.yaml;

import dev.ballast.fact.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file with its place; a scalar is text and nothing else. */
public sealed interface Node {

    Place place();

    /** What stands here, in a word or two, for messages. */
    String words();

    /** The node at a JSON pointer below this one, or the nearest one above it that exists. */
    default Node at(String pointer) {
        Node node = this;
        for (String step : pointer.split("/", -1)) {
            node = step.isEmpty() ? node : node.child(step.replace("~1", "/").replace("~0", "~"));
        }
        return node;
    }

    /** The node of this key or index, or this node when there is none. */
    Node child(String step);

    /** A scalar, as written, without quotes. */
    record Text(String text, Place place) implements Node {

        @Override
        public String words() {
            return text.isEmpty() ? "nothing" : text;
        }

        @Override
        public Node child(String step) {
            return this;
        }
    }

    /** A list. */
    record Items(List<Node> nodes, Place place) implements Node {

        public Items {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String words() {
            return "a list";
        }

        @Override
        public Node child(String step) {
            boolean isIndex = step.matches("[0-9]{1,6}") && Integer.parseInt(step) < nodes.size();
            return isIndex ? nodes.get(Integer.parseInt(step)) : this;
        }
    }

    /**
     * A mapping in the order of the file.
     *
     * @param keys where each key stands
     */
    record Fields(Map<String, Node> nodes, Map<String, Place> keys, Place place) implements Node {

        public Fields {
            nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        }

        @Override
        public String words() {
            return "a mapping";
        }

        @Override
        public Node child(String step) {
            return nodes.getOrDefault(step, this);
        }
    }
}
