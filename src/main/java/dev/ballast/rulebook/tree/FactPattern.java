package dev.ballast.rulebook.tree;

import dev.ballast.declared.Declared;
import dev.ballast.fact.Content;
import dev.ballast.fact.Finding;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.Operator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fact that has to be there.
 *
 * @param binding the name under which later patterns read it, with its dollar; empty when it has none
 * @param exists whether any number of such facts counts as one
 * @param line in its file
 */
public record FactPattern(String binding, FactType type, boolean exists, List<Condition> conditions, int line) {

    public FactPattern {
        conditions = List.copyOf(conditions);
    }

    /** Whether this reads a threshold, a finding or a silence rather than a fact of a model. */
    public boolean isPin() {
        return isThreshold() || readsRules();
    }

    public boolean isThreshold() {
        return type.type() == Threshold.class;
    }

    /** Whether this reads a line that a pack declares. */
    public boolean isDeclared() {
        return Declared.class.isAssignableFrom(type.type());
    }

    /** Whether this reads what other rules found or did not find. */
    public boolean readsRules() {
        return type.type() == Finding.class || type.type() == Content.class;
    }

    /** The constant that a component is pinned to, as {@code id == "debt.coverage.floor"} pins {@code id}. */
    public Optional<Object> pinned(String component) {
        return Optional.ofNullable(constant(component));
    }

    /** The same; null where there is none. */
    @Nullable Object constant(String component) {
        for (Condition condition : conditions) {
            if (condition.operator() == Operator.EQUAL
                    && condition.right() instanceof Operand.Constant constant
                    && condition.component().name().equals(component)) {
                return constant.value();
            }
        }
        return null;
    }

    /** What has to be known for this to be judged: the line of a pack by its id, any other fact by its type. */
    public String what() {
        return isDeclared() ? pinned("id").map(Object::toString).orElse("") : type.name();
    }

    /** Whether this is about the same thing as an earlier pattern. */
    public boolean isJoinedByAbout() {
        return conditions.stream().anyMatch(Condition::joinsAbout);
    }
}
