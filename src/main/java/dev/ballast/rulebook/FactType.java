package dev.ballast.rulebook;

import dev.ballast.fact.Fact;
import java.util.List;
import java.util.Optional;

/**
 * A type of fact that rules may read.
 *
 * @param many whether there may be more than one in one assessment, each about another thing
 * @param components what rules may compare, in the order of the record
 */
public record FactType(Class<? extends Fact> type, boolean many, List<Component> components) {

    public FactType {
        components = List.copyOf(components);
    }

    /** The name that rules use: {@code Coverage}. */
    public String name() {
        return type.getSimpleName();
    }

    /** The component of this name, if there is one. */
    public Optional<Component> component(String name) {
        return components.stream().filter(c -> c.name().equals(name)).findFirst();
    }
}
