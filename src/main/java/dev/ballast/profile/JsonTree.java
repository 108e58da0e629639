package dev.ballast.profile;

import dev.ballast.fact.Visible;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads JSON into nodes that know their place, within limits on depth and number of values. */
final class JsonTree {

    private static final int DEEPEST = 32;
    private static final int MOST_VALUES = 100_000;

    /** The body is limited before it is parsed, so lengths need no limits here; depth is limited by this class. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final CharBuffer text;
    private final Problems problems;
    private int values;

    private JsonTree(JsonParser parser, CharBuffer text, Problems problems) {
        this.parser = parser;
        this.text = text;
        this.problems = problems;
    }

    /** The root, or null after a problem was reported that keeps the rest from being read. */
    static @Nullable Node read(CharBuffer text, Problems problems) {
        try (JsonParser parser = JSON.createParser(
                ObjectReadContext.empty(), text.array(), text.arrayOffset() + text.position(), text.remaining())) {
            return new JsonTree(parser, text, problems).document();
        } catch (JacksonException broken) {
            Syntax.report(broken, text, problems);
            return null;
        } catch (TooMuch tooMuch) {
            tooMuch.report(problems);
            return null;
        }
    }

    private @Nullable Node document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.add(new Spot(1, 1, ""), "empty", "nothing", "one JSON object", "Write a profile.");
            return null;
        }
        Node root = value(first, "", 1);
        int end = (int) parser.currentLocation().getCharOffset();
        for (int at = end; at < text.length(); at++) {
            if (text.charAt(at) > ' ') {
                String found = Visible.quoted(
                        text.subSequence(at, text.length()).toString().strip());
                String fix = "Remove what follows the last brace.";
                problems.add(Spot.after(text.subSequence(0, at)), "trailing-content", found, "one JSON object", fix);
                break;
            }
        }
        return root;
    }

    private Node value(JsonToken token, String pointer, int depth) {
        Spot spot = spot(pointer);
        if (depth > DEEPEST) {
            throw new TooMuch(spot, "too-deep", "a value " + depth + " levels deep", "at most " + DEEPEST + " levels");
        }
        if (++values > MOST_VALUES) {
            throw new TooMuch(spot, "too-many-values", "more values", "at most " + MOST_VALUES + " values");
        }
        return switch (token) {
            case START_OBJECT -> group(spot, depth);
            case START_ARRAY -> row(spot, depth);
            case VALUE_STRING -> new Node.Text(spot, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Numeral(spot, parser.getString());
            case VALUE_TRUE -> new Node.Word(spot, "true");
            case VALUE_FALSE -> new Node.Word(spot, "false");
            case VALUE_NULL -> new Node.Word(spot, "null");
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("not the start of a value: " + token);
        };
    }

    private Node group(Spot spot, int depth) {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String pointer = spot.pointer() + "/" + segment(name);
            Spot at = members.containsKey(name) ? spot(pointer) : null;
            Node value = value(parser.nextToken(), pointer, depth + 1);
            if (at == null) {
                members.put(name, value);
            } else {
                problems.add(
                        at,
                        "duplicate-key",
                        Visible.quoted(name) + " again",
                        "each field once",
                        "Remove one of the two, so that nobody has to guess.");
            }
        }
        return new Node.Group(spot, members);
    }

    private Node row(Spot spot, int depth) {
        var items = new ArrayList<Node>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, spot.pointer() + "/" + items.size(), depth + 1));
        }
        return new Node.Row(spot, items);
    }

    /** A name as one segment of a JSON pointer (RFC 6901), shortened and with control characters made visible. */
    private static String segment(String name) {
        return Visible.plain(name).replace("~", "~0").replace("/", "~1");
    }

    private Spot spot(String pointer) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Spot(location.getLineNr(), location.getColumnNr(), pointer);
    }

    /** Ends the reading of a text that is beyond its limits. */
    private static final class TooMuch extends RuntimeException {

        private final Spot spot;
        private final String code;
        private final String found;
        private final String allowed;

        TooMuch(Spot spot, String code, String found, String allowed) {
            super(code, null, false, false);
            this.spot = spot;
            this.code = code;
            this.found = found;
            this.allowed = allowed;
        }

        void report(Problems problems) {
            String pointer = spot.pointer().length() > 60 ? spot.pointer().substring(0, 60) : spot.pointer();
            Spot at = new Spot(spot.line(), spot.column(), pointer);
            problems.add(at, code, found, allowed, "Send a profile; `ballast profile schema` shows its shape.");
        }
    }
}
