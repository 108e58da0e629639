package dev.ballast.declared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All lines that the loaded packs declare, in the order of the packs and their files. */
public record Extensions(List<Attribute> attributes) {

    /** The member of a profile that holds the values. */
    public static final String NAME = "extensions";

    public static final Extensions NONE = new Extensions(List.of());

    public Extensions {
        attributes = List.copyOf(attributes);
    }

    public boolean isEmpty() {
        return attributes.isEmpty();
    }

    /** The line of this full id. */
    public Optional<Attribute> attribute(String id) {
        return attributes.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What clients state, by pack and name; nothing that is derived. */
    public Map<String, Map<String, Attribute>> stated() {
        Map<String, Map<String, Attribute>> stated = new TreeMap<>();
        attributes.stream()
                .filter(each -> each.derivation() == null)
                .forEach(each -> stated.computeIfAbsent(each.pack(), any -> new TreeMap<>())
                        .put(each.name(), each));
        return stated;
    }
}
