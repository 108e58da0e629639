package dev.ballast.profile;

import dev.ballast.fact.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One word of a closed list: the constants of an enum in lower case with hyphens. */
record ChoiceShape(Map<String, Object> byWord) implements Shape {

    static ChoiceShape of(Class<?> type) {
        var byWord = new LinkedHashMap<String, Object>();
        for (Object constant : type.getEnumConstants()) {
            byWord.put(word(constant), constant);
        }
        return new ChoiceShape(byWord);
    }

    private static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public @Nullable Object read(Node node, Reading reading) {
        if (!(node instanceof Node.Text text)) {
            return reading.wrongType(node, allowed(), "Write one of these words in double quotes.");
        }
        Object constant = byWord.get(text.text());
        if (constant == null) {
            String fix = Nearest.to(text.text(), byWord.keySet())
                    .map(word -> "Did you mean " + word + "?")
                    .orElse("Write one of these words.");
            reading.problem(node.spot(), "unknown-word", node.shown(), allowed(), fix);
            return null;
        }
        return reading.keep(node.spot(), constant, text.text());
    }

    @Override
    public String allowed() {
        return "one of " + String.join(", ", byWord.keySet());
    }

    @Override
    public Map<String, Object> schema() {
        return Keywords.of("type", "string", "enum", List.copyOf(byWord.keySet()));
    }

    @Override
    public Object written(Object value, String pointer, Provenance provenance) {
        return word(value);
    }
}
