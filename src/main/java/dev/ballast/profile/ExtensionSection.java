package dev.ballast.profile;

import dev.ballast.declared.Attribute;
import dev.ballast.declared.Element;
import dev.ballast.declared.Extensions;
import dev.ballast.fact.Nearest;
import dev.ballast.fact.Visible;
import dev.ballast.unit.Count;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the member {@code extensions} of a profile: by pack and line, and for things of a list by their id. */
final class ExtensionSection {

    private static final String WITHOUT_PACK = "Load the pack that declares it by --rules, or remove it.";

    private final Extensions extensions;
    private final @Nullable Profile profile;
    private final Reading reading;
    private final SortedMap<String, Object> values = new TreeMap<>();

    /** @param profile absent when it could not be read; ids of its things are then not looked up */
    private ExtensionSection(Extensions extensions, @Nullable Profile profile, Reading reading) {
        this.extensions = extensions;
        this.profile = profile;
        this.reading = reading;
    }

    static DeclaredValues read(@Nullable Node node, Extensions extensions, @Nullable Profile profile, Reading reading) {
        if (node == null && extensions.isEmpty()) {
            return DeclaredValues.NONE;
        }
        var section = new ExtensionSection(extensions, profile, reading);
        if (node != null) {
            section.packs(node);
        }
        return new DeclaredValues(extensions, section.values);
    }

    private void packs(Node node) {
        Map<String, Map<String, Attribute>> stated = extensions.stated();
        if (stated.isEmpty()) {
            reading.problem(node.spot(), "undeclared", node.shown(), allowed(List.of()), WITHOUT_PACK);
            return;
        }
        members(node, stated.keySet()).forEach((pack, lines) -> {
            Map<String, Attribute> known = stated.getOrDefault(pack, Map.of());
            members(lines, known.keySet()).forEach((name, value) -> {
                Attribute line = known.get(name);
                if (line != null) {
                    line(line, value);
                }
            });
        });
    }

    private void line(Attribute line, Node node) {
        if (line.on() == Element.ORGANISATION) {
            value(line, node);
            return;
        }
        Collection<String> ids = profile == null ? null : ElementIds.of(profile, line.on());
        Map<String, Node> things =
                ids == null ? (node instanceof Node.Group group ? group.members() : Map.of()) : members(node, ids);
        things.forEach((id, value) -> value(line, value));
    }

    private void value(Attribute line, Node node) {
        Object value = shape(line).read(node, reading);
        if (value != null) {
            values.put(node.spot().pointer(), value);
        }
    }

    /** The members of a group that are known; what is not is reported. */
    private Map<String, Node> members(Node node, Collection<String> known) {
        if (!(node instanceof Node.Group group)) {
            reading.wrongType(node, allowed(known), "Write an object in braces.");
            return Map.of();
        }
        Map<String, Node> members = new LinkedHashMap<>();
        group.members().forEach((name, member) -> {
            if (known.contains(name)) {
                members.put(name, member);
            } else {
                String fix = Nearest.to(name, known)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse(WITHOUT_PACK);
                reading.problem(member.spot(), "undeclared", Visible.quoted(name), allowed(known), fix);
            }
        });
        return members;
    }

    private static String allowed(Collection<String> known) {
        return known.isEmpty()
                ? "what a loaded pack declares: nothing here"
                : "an object with " + String.join(", ", known);
    }

    private static Shape shape(Attribute line) {
        Attribute.Range range = line.range();
        if (range == null) {
            return new FlagShape();
        }
        String low = Count.of(range.low()).plain();
        return new AmountShape(Amount.valueOf(line.unit().name()), range.low(), range.high(), low);
    }

    /** The section as JSON Schema. */
    static Map<String, Object> schema(Extensions extensions) {
        var packs = new LinkedHashMap<String, Object>();
        extensions.stated().forEach((pack, lines) -> {
            var properties = new LinkedHashMap<String, Object>();
            lines.forEach((name, line) -> properties.put(name, property(line)));
            packs.put(pack, object("What the pack " + pack + " lets a client state.", properties));
        });
        return object("Lines that packs laid over the contract declare.", packs);
    }

    private static Map<String, Object> property(Attribute line) {
        if (line.on() == Element.ORGANISATION) {
            var keywords = new LinkedHashMap<String, Object>();
            keywords.put("description", line.said().english());
            keywords.putAll(shape(line).schema());
            return keywords;
        }
        var keywords = new LinkedHashMap<String, Object>();
        keywords.put("type", "object");
        keywords.put(
                "description",
                line.said().english() + " By the id of each " + line.on().word() + ".");
        keywords.put("additionalProperties", shape(line).schema());
        return keywords;
    }

    private static Map<String, Object> object(String description, Map<String, Object> properties) {
        var keywords = new LinkedHashMap<String, Object>();
        keywords.put("type", "object");
        keywords.put("description", description);
        keywords.put("additionalProperties", false);
        keywords.put("properties", properties);
        return keywords;
    }
}
