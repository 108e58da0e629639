package dev.ballast.rulebook.yaml;

import dev.ballast.fact.Place;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Text of one YAML document as a tree of nodes. Refused: more than 256 KB, more than eight levels, anchors, aliases,
 * tags, a second document, doubled keys, keys that are not text, invisible characters even where they are escaped.
 */
public final class YamlText {

    static final int LONGEST = 256 * 1024;
    static final int DEEPEST = 8;

    private YamlText() {}

    /** The root, or nothing when the text is no YAML of this kind; whatever is wrong is added to the problems. */
    public static Optional<Node> read(String file, String text, Problems problems) {
        var start = new Place(file, 1, 1, "");
        if (text.length() > LONGEST) {
            String found = text.length() + " characters";
            problems.add(start, "too-large", found, "at most " + LONGEST + " characters", "Split the file.");
            return Optional.empty();
        }
        var characters = new Problems();
        Characters.check(file, text, characters);
        if (!characters.isEmpty()) {
            problems.addAll(characters.list());
            return Optional.empty();
        }
        return events(file, text, problems);
    }

    private static Optional<Node> events(String file, String text, Problems problems) {
        var settings =
                LoadSettings.builder().setLabel(file).setCodePointLimit(LONGEST).build();
        try {
            var events = new Parse(settings).parseString(text).iterator();
            return new NodeBuilder(file, events, problems).document();
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark()
                    .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1, ""))
                    .orElse(new Place(file, 1, 1, ""));
            problems.add(
                    place, "unreadable", e.getProblem(), "YAML", "Mend the line; quote text with colons or marks.");
        } catch (YamlEngineException e) {
            String found = Optional.ofNullable(e.getMessage()).orElse("a fault without words");
            problems.add(new Place(file, 1, 1, ""), "unreadable", found, "YAML", "Mend the file.");
        }
        return Optional.empty();
    }
}
