package dev.ballast.rulebook.solve;

import dev.ballast.fact.Fact;
import dev.ballast.rulebook.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An invented client on whom rules do what was asked.
 *
 * @param values what was decided of its facts; the rest is plain
 * @param types the facts that are there
 * @param fired rules that find something here
 * @param content rules that are assessed here and find nothing
 * @param organisationKind of the client, as {@code @applies} names it
 */
public record World(
        Map<Cell, Object> values,
        Set<FactType> types,
        Set<String> fired,
        Set<String> content,
        String organisationKind) {

    public World {
        values = Map.copyOf(values);
        types = Set.copyOf(types);
        fired = Set.copyOf(fired);
        content = Set.copyOf(content);
    }

    /** The facts of models, one of each type. */
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        types.stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(type -> facts.add(FactMaker.make(type, values, FactMaker.about(type))));
        return facts;
    }
}
