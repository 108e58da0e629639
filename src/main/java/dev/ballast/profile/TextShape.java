package dev.ballast.profile;

import dev.ballast.fact.Visible;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of the client, without characters that hide or reorder what is shown. */
record TextShape(int least, int most, @Nullable Pattern pattern, String patternWords, String example) implements Shape {

    private static final int LONGEST = 2000;

    static TextShape of(Described described) {
        Pattern pattern = described.pattern().isEmpty() ? null : Pattern.compile(described.pattern());
        int most = (int) Math.min(described.max(), LONGEST);
        return new TextShape((int) described.min(), most, pattern, described.patternWords(), described.example());
    }

    @Override
    public @Nullable Object read(Node node, Reading reading) {
        if (!(node instanceof Node.Text text)) {
            return reading.wrongType(node, allowed(), "Write it in double quotes.");
        }
        String words = text.text();
        int length = words.codePointCount(0, words.length());
        if (length > most) {
            reading.problem(node.spot(), "too-long", node.shown(), allowed(), "Shorten it.");
            return null;
        }
        if (Visible.hidesSomething(words)) {
            String allowed = "characters that can be seen";
            String fix = "Remove control, direction and zero-width characters.";
            reading.problem(node.spot(), "hidden-character", node.shown(), allowed, fix);
            return null;
        }
        if (length < least || (pattern != null && !pattern.matcher(words).matches())) {
            reading.problem(
                    node.spot(), "bad-text", node.shown(), allowed(), "Write it like " + Visible.quoted(example) + ".");
            return null;
        }
        return reading.keep(node.spot(), words, words);
    }

    @Override
    public String allowed() {
        String range = "text of " + (least == 0 ? "at most " : least + " to ") + most + " characters";
        return patternWords.isEmpty() ? range : range + ": " + patternWords;
    }

    @Override
    public Map<String, Object> schema() {
        var keywords = new LinkedHashMap<String, Object>();
        keywords.put("type", "string");
        if (least > 0) {
            keywords.put("minLength", least);
        }
        keywords.put("maxLength", most);
        if (pattern != null) {
            keywords.put("pattern", "^(?:" + pattern + ")$");
        }
        return keywords;
    }

    @Override
    public Object written(Object value, String pointer, Provenance provenance) {
        return value;
    }
}
