package dev.ballast.appraisal;

import dev.ballast.fact.Checked;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.ProfileReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One profile before and after one of its lines moved; moves that the reader refuses are left out. */
record Perturbed(String pointer, Evidence before, Evidence after) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FACTORS = List.of("1.01", "0.99", "1.6", "0.4", "20", "0.01");
    private static final List<String> AMOUNTS = List.of("1000000", "60000000", "1000000000");
    private static final List<Long> MONTHS = List.of(1L, -1L, 9L, -9L, 40L, -40L);
    private static final List<String> WORDS = List.of(
            "aa",
            "a",
            "bbb",
            "bb",
            "b",
            "corporate",
            "limited",
            "none",
            "silicon",
            "facility",
            "level-payment",
            "level-principal",
            "bullet",
            "experiment",
            "comparison",
            "estimate",
            "max-debt-to-ebitda",
            "min-interest-cover",
            "servers",
            "land",
            "air",
            "liquid",
            "modular",
            "unrated",
            "supplier",
            "weak",
            "strong",
            "counted",
            "left-out",
            "commercial",
            "policy",
            "published",
            "unpublished",
            "inside",
            "outside",
            "granted",
            "pending",
            "legal",
            "security",
            "besiroglu",
            "hoffmann");

    /** Words that a field was found not to know, so that they are not tried on it again. */
    private static final Set<String> UNKNOWN_WORDS = ConcurrentHashMap.newKeySet();

    /** Every move of every line of a fixture but those excepted. */
    static Stream<Perturbed> allOf(String fixture, Set<String> except) {
        ObjectNode root = (ObjectNode) JSON.readTree(Fixtures.bytes(fixture));
        return allOf(root, pointer -> !except.contains(general(pointer)));
    }

    /** Every move of the lines wanted, on a fixture of which other lines were changed before. */
    static Stream<Perturbed> on(String fixture, Map<String, String> changes, Predicate<String> wanted) {
        ObjectNode root = (ObjectNode) JSON.readTree(Fixtures.bytes(fixture));
        for (Map.Entry<String, String> change : changes.entrySet()) {
            root = with(root, change.getKey(), JSON.readTree(change.getValue()));
        }
        return allOf(root, wanted);
    }

    /** The pointer with every index replaced by a star. */
    static String general(String pointer) {
        return pointer.replaceAll("/\\d+(?=/|$)", "/*");
    }

    /** One after the other: all of them at once would fill the memory. */
    private static Stream<Perturbed> allOf(ObjectNode root, Predicate<String> wanted) {
        Evidence before = read(root).get();
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        eachLine(root, leaves::put);
        return leaves.entrySet().stream()
                .filter(leaf -> wanted.test(leaf.getKey()))
                .flatMap(leaf -> moves(leaf.getValue()).stream()
                        .flatMap(value -> moved(root, leaf.getKey(), value).stream())
                        .map(after -> new Perturbed(leaf.getKey(), before, after)));
    }

    /** The profile with another value at a line; none where the reader refuses it. */
    private static Optional<Evidence> moved(ObjectNode root, String pointer, JsonNode value) {
        String move = general(pointer) + " " + value;
        if (UNKNOWN_WORDS.contains(move)) {
            return Optional.empty();
        }
        Checked<Evidence> after = read(with(root, pointer, value));
        if (after.isAccepted()) {
            return Optional.of(after.get());
        }
        if (after.problems().stream().anyMatch(problem -> problem.code().equals("unknown-word"))) {
            UNKNOWN_WORDS.add(move);
        }
        return Optional.empty();
    }

    private static Checked<Evidence> read(ObjectNode root) {
        return ProfileReader.read("moved.json", JSON.writeValueAsBytes(root));
    }

    private static ObjectNode with(ObjectNode root, String pointer, JsonNode value) {
        ObjectNode changed = root.deepCopy();
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) changed.at(pointer.substring(0, last))).set(pointer.substring(last + 1), value);
        return changed;
    }

    private static void eachLine(ObjectNode root, BiConsumer<String, JsonNode> use) {
        root.properties().forEach(member -> {
            if (!member.getKey().equals("sources")) {
                eachLeaf(member.getValue(), "/" + member.getKey(), use);
            }
        });
    }

    private static void eachLeaf(JsonNode node, String pointer, BiConsumer<String, JsonNode> use) {
        if (node.isObject()) {
            node.properties().forEach(member -> eachLeaf(member.getValue(), pointer + "/" + member.getKey(), use));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                eachLeaf(node.get(index), pointer + "/" + index, use);
            }
        } else {
            use.accept(pointer, node);
        }
    }

    private static List<JsonNode> moves(JsonNode leaf) {
        var nodes = JSON.getNodeFactory();
        if (leaf.isNumber()) {
            BigDecimal value = leaf.decimalValue();
            var moved = new ArrayList<JsonNode>();
            FACTORS.forEach(factor -> moved.add(nodes.numberNode(value.multiply(new BigDecimal(factor)))));
            if (value.signum() == 0) {
                AMOUNTS.forEach(amount -> moved.add(nodes.numberNode(new BigDecimal(amount))));
            }
            return moved;
        }
        if (leaf.stringValue().matches("\\d{4}-\\d\\d-\\d\\d")) {
            LocalDate date = LocalDate.parse(leaf.stringValue());
            return MONTHS.stream()
                    .map(months ->
                            (JsonNode) nodes.stringNode(date.plusMonths(months).toString()))
                    .toList();
        }
        return WORDS.stream()
                .filter(word -> !word.equals(leaf.stringValue()))
                .map(word -> (JsonNode) nodes.stringNode(word))
                .toList();
    }
}
