package dev.ballast.report;

import dev.ballast.audit.Consent;
import dev.ballast.audit.Digests;
import dev.ballast.audit.Parts;
import dev.ballast.audit.Receipt;
import dev.ballast.audit.State;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a receipt back, alone or out of the assessment that carries it. */
public final class ReceiptReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private ReceiptReader(String file) {
        this.file = file;
    }

    /** The receipt in these bytes, or all that is wrong with it; one that was altered is refused. */
    public static Checked<Recorded> read(String file, byte[] bytes) {
        return new ReceiptReader(file).read(bytes);
    }

    private Checked<Recorded> read(byte[] bytes) {
        JsonNode root = root(bytes);
        if (!root.isObject()) {
            problem("", "unreadable", "no JSON object", "a receipt or an assessment in JSON");
            return Checked.refused(problems);
        }
        JsonNode node = root.has("receipt") ? root.path("receipt") : root;
        if (!node.path("digests").isObject() && !node.path("parts").isObject()) {
            problem("", "no-receipt", "JSON that is no receipt", "a receipt or an assessment in JSON");
            return Checked.refused(problems);
        }
        Checked<Receipt> receipt = receipt(node);
        return receipt.isAccepted()
                ? Checked.of(new Recorded(receipt.get(), beside(receipt.get(), root)))
                : Checked.refused(problems);
    }

    private static Recorded.Beside beside(Receipt receipt, JsonNode root) {
        if (!root.has("answer")) {
            return Recorded.Beside.NOTHING;
        }
        Object answer = ReadTree.of(root.path("answer"));
        return answer != null && receipt.proves(answer) ? Recorded.Beside.PROVED : Recorded.Beside.ANOTHER;
    }

    private static JsonNode root(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException broken) {
            return JSON.missingNode();
        }
    }

    private Checked<Receipt> receipt(JsonNode node) {
        var digests = new Digests(
                digest(node, "/digests/profile"),
                digest(node, "/digests/rulebook"),
                digest(node, "/digests/models"),
                digest(node, "/digests/answer"));
        var parts = new Parts(
                texts(node, "/parts/models"),
                texts(node, "/parts/rules"),
                texts(node, "/parts/facts"),
                texts(node, "/parts/outcomes"));
        var receipt =
                new Receipt(digest(node, "/id"), state(node), date(node, "/as_of"), digests, parts, approval(node));
        if (problems.isEmpty() && !receipt.isSound()) {
            problem("/id", "altered", receipt.id(), "the hash of the rest of the receipt");
        }
        return problems.isEmpty() ? Checked.of(receipt) : Checked.refused(problems);
    }

    private String digest(JsonNode node, String pointer) {
        String text = node.at(pointer).asString("");
        if (!DIGEST.matcher(text).matches()) {
            problem(pointer, "not-a-digest", text, "64 hexadecimal digits in lower case");
        }
        return text;
    }

    private State state(JsonNode node) {
        String word = node.at("/state").asString("");
        return Arrays.stream(State.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    problem("/state", "unknown-word", word, "approved, approved-by-ledger, emergency, signed or draft");
                    return State.DRAFT;
                });
    }

    private @Nullable Consent approval(JsonNode node) {
        if (!node.has("approval")) {
            return null;
        }
        return new Consent(
                digest(node, "/approval/record"),
                date(node, "/approval/decided_on"),
                node.path("approval").has("until") ? date(node, "/approval/until") : null);
    }

    private LocalDate date(JsonNode node, String pointer) {
        String text = node.at(pointer).asString("");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            problem(pointer, "not-a-date", text, "a date such as 2026-01-31");
            return LocalDate.EPOCH;
        }
    }

    private SortedMap<String, String> texts(JsonNode node, String pointer) {
        var texts = new TreeMap<String, String>();
        JsonNode object = node.at(pointer);
        if (!object.isObject()) {
            problem(pointer, "missing", "nothing", "an object of texts");
        }
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString("")));
        return texts;
    }

    private void problem(String pointer, String code, String found, String allowed) {
        problems.add(new Problem(
                new Place(file, 0, 0, pointer),
                code,
                found.isEmpty() ? "nothing" : Harmless.text(found),
                allowed,
                "Give the file that `ballast assess --format json` wrote."));
    }
}
