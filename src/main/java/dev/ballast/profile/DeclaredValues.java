package dev.ballast.profile;

import dev.ballast.declared.Extensions;
import dev.ballast.unit.Quantity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the client states of the lines that packs declare. No model looks at it.
 *
 * @param extensions the lines that it may state
 * @param values quantities and flags by JSON pointer, such as {@code /extensions/acme/firm_power}
 */
public record DeclaredValues(Extensions extensions, SortedMap<String, Object> values) {

    public static final DeclaredValues NONE = new DeclaredValues(Extensions.NONE, new TreeMap<>());

    public DeclaredValues {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The quantity or the flag at this pointer; none where the client states none. */
    public Optional<Object> at(String pointer) {
        return Optional.ofNullable(values.get(pointer));
    }

    /** The member of a profile that reads back as these values. */
    Map<String, Object> written() {
        var members = new TreeMap<String, Object>();
        values.forEach((pointer, value) -> put(members, pointer.split("/", -1), value));
        return members;
    }

    /** The first two steps of a pointer are nothing and the name of the section. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> members, String[] steps, Object value) {
        Map<String, Object> above = members;
        for (int at = 2; at < steps.length - 1; at++) {
            above = (Map<String, Object>) above.computeIfAbsent(steps[at], any -> new TreeMap<String, Object>());
        }
        Object shown = value instanceof Quantity quantity ? new BigDecimal(quantity.plain()) : value;
        above.put(steps[steps.length - 1], shown);
    }
}
