package dev.ballast.rulebook.yaml;

import dev.ballast.fact.Place;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Turns the events of one document into nodes; what cannot be kept ends the reading of this file. */
final class NodeBuilder {

    private final String file;
    private final Iterator<Event> events;
    private final Problems problems;

    NodeBuilder(String file, Iterator<Event> events, Problems problems) {
        this.file = file;
        this.events = events;
        this.problems = problems;
    }

    /** The root of the only document, or nothing when something was refused on the way. */
    Optional<Node> document() {
        try {
            return Optional.of(onlyDocument());
        } catch (Refused e) {
            problems.add(e.place, e.code, e.found, e.allowed, e.fix);
            return Optional.empty();
        }
    }

    private Node onlyDocument() {
        events.next();
        Event first = events.next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            throw new Refused(place(first, ""), "empty", "nothing", "a document", "Fill the file or delete it.");
        }
        Node root = node(events.next(), "", 1);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new Refused(place(after, ""), "second-document", "---", "one document a file", "Delete the rest.");
        }
        return root;
    }

    private Node node(Event event, String pointer, int depth) {
        Place place = place(event, pointer);
        refuseMarks(event, place);
        if (event instanceof ScalarEvent scalar) {
            refuseCharacters(scalar.getValue(), place);
            return new Node.Text(scalar.getValue(), place);
        }
        if (depth > YamlText.DEEPEST) {
            String allowed = "at most " + YamlText.DEEPEST + " levels";
            throw new Refused(place, "too-deep", "level " + depth, allowed, "Flatten the structure.");
        }
        return event instanceof SequenceStartEvent ? items(place, depth) : fields(place, depth);
    }

    private Node items(Place place, int depth) {
        var nodes = new ArrayList<Node>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            nodes.add(node(event, place.pointer() + "/" + nodes.size(), depth + 1));
        }
        return new Node.Items(nodes, place);
    }

    private Node fields(Place place, int depth) {
        var nodes = new LinkedHashMap<String, Node>();
        var keys = new LinkedHashMap<String, Place>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            String key = key(event, place);
            String pointer = place.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
            Place keyPlace = place(event, pointer);
            Node value = node(events.next(), pointer, depth + 1);
            Place first = keys.putIfAbsent(key, keyPlace);
            if (first == null) {
                nodes.put(key, value);
            } else {
                String allowed = "each key once; it stands on line " + first.line() + " already";
                problems.add(keyPlace, "doubled-key", key, allowed, "Delete one of the two.");
            }
        }
        return new Node.Fields(nodes, keys, place);
    }

    private String key(Event event, Place mapping) {
        Place place = place(event, mapping.pointer());
        refuseMarks(event, place);
        if (event instanceof ScalarEvent scalar) {
            refuseCharacters(scalar.getValue(), place);
            return scalar.getValue();
        }
        throw new Refused(place, "wrong-key", "a list or mapping as key", "a word as key", "Write the key as a word.");
    }

    private static void refuseMarks(Event event, Place place) {
        if (event instanceof AliasEvent) {
            throw new Refused(place, "alias", "an alias (*)", "no aliases", "Write the value out.");
        }
        if (((NodeEvent) event).getAnchor().isPresent()) {
            throw new Refused(place, "anchor", "an anchor (&)", "no anchors", "Delete the anchor.");
        }
        if (tag(event).isPresent()) {
            throw new Refused(place, "tag", tag(event).get(), "no tags", "Delete the tag; every value is text.");
        }
    }

    private static Optional<String> tag(Event event) {
        return event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
    }

    private void refuseCharacters(String value, Place place) {
        value.codePoints().filter(Characters::isForbidden).findFirst().ifPresent(point -> {
            Characters.report(place, point, problems);
        });
    }

    private Place place(Event event, String pointer) {
        return event.getStartMark()
                .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1, pointer))
                .orElse(new Place(file, 1, 1, pointer));
    }

    /** Ends the reading of a file from any depth; never leaves this class. */
    private static final class Refused extends RuntimeException {

        private final transient Place place;
        private final String code;
        private final String found;
        private final String allowed;
        private final String fix;

        Refused(Place place, String code, String found, String allowed, String fix) {
            super(found, null, false, false);
            this.place = place;
            this.code = code;
            this.found = found;
            this.allowed = allowed;
            this.fix = fix;
        }
    }
}
