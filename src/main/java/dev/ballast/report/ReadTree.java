package dev.ballast.report;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON that was read, as the plain tree that the receipt digests: sorted maps, lists, texts, numbers to the digit. */
final class ReadTree {

    /** No number of ours has an exponent near this; one that has is kept as the text it is, not written out. */
    private static final int LONGEST = 1_000;

    private ReadTree() {}

    static @Nullable Object of(JsonNode node) {
        if (node.isObject()) {
            var tree = new TreeMap<String, @Nullable Object>();
            node.properties().forEach(member -> tree.put(member.getKey(), of(member.getValue())));
            return tree;
        }
        if (node.isArray()) {
            return node.values().stream().map(ReadTree::of).toList();
        }
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            return Math.abs((long) number.scale()) > LONGEST ? number.toString() : number;
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNull() ? null : node.asString();
    }
}
