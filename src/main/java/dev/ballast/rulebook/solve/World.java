package dev.ballast.rulebook.solve;

import dev.ballast.fact.Fact;
import dev.ballast.rulebook.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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

    /** The facts of models, one of each type, and of packs, one of each line. */
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        types.stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(type -> lines(type)
                        .forEach(line -> facts.add(FactMaker.make(type, values, FactMaker.about(type), line))));
        return facts;
    }

    /** The lines of a declared type of which something was decided; one that is empty for a fact of a model. */
    private SortedSet<String> lines(FactType type) {
        var lines = new TreeSet<String>();
        values.keySet().stream().filter(cell -> cell.type().equals(type)).forEach(cell -> lines.add(cell.line()));
        return lines.isEmpty() ? new TreeSet<>(Set.of("")) : lines;
    }
}
