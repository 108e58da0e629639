package dev.ballast.rulebook.tree;

import dev.ballast.fact.Content;
import dev.ballast.fact.Finding;
import dev.ballast.rulebook.Operator;
import dev.ballast.unit.Unit;
import java.util.List;
import java.util.Optional;

/** Checks that thresholds, findings and silences are pinned by literals, and to names that exist. */
final class PinReader {

    private final Bindings bindings;
    private final Faults faults;

    PinReader(Bindings bindings, Faults faults) {
        this.bindings = bindings;
        this.faults = faults;
    }

    void check(FactPattern pattern) {
        if (pattern.isThreshold()) {
            threshold(pattern);
        } else if (pattern.isDeclared()) {
            declared(pattern);
        } else if (pattern.type().type() == Finding.class) {
            boolean pinned = pattern.pinned("rule").isPresent()
                    || (pattern.pinned("subject").isPresent()
                            && pattern.pinned("direction").isPresent());
            pin(pattern, pinned, "unpinned-finding", "rule == \"…\", or subject == \"…\", direction == Direction.…");
        } else if (pattern.type().type() == Content.class) {
            pin(pattern, pattern.pinned("rule").isPresent(), "unpinned-content", "rule == \"…\"");
        }
    }

    /** A declared fact names its line, and a line of that unit. */
    private void declared(FactPattern pattern) {
        Optional<Object> id = pattern.pinned("id");
        List<String> known = bindings.declared(
                pattern.type().component("value").orElseThrow().unit());
        if (id.isEmpty() || pattern.conditions().stream().anyMatch(PinReader::isLoose)) {
            add(pattern, "unpinned-declared", pattern.type().name(), "id == \"…\" and what its value is held against");
        } else if (!known.contains(id.get().toString())) {
            String allowed = known.isEmpty()
                    ? "lines of extensions.yaml of this unit, of which there are none"
                    : String.join(", ", known);
            add(pattern, "unknown-declared", id.get().toString(), allowed);
        }
    }

    /** Whether a condition compares the id otherwise than with a word. */
    private static boolean isLoose(Condition condition) {
        return condition.isPin()
                && !(condition.operator() == Operator.EQUAL && condition.right() instanceof Operand.Constant);
    }

    private void threshold(FactPattern pattern) {
        Optional<Object> id = pattern.pinned("id");
        if (id.isEmpty() || pattern.conditions().size() != 1) {
            add(pattern, "unpinned-threshold", "Threshold", "Threshold( id == \"…\" ) and nothing more");
            return;
        }
        String name = id.get().toString();
        Optional<Unit> unit = bindings.unitOf(name);
        if (unit.isEmpty()) {
            add(pattern, "unknown-threshold", name, "thresholds of the pack and of those it requires");
        } else if (unit.get() == Unit.MONEY) {
            add(pattern, "money-threshold", name, "ratios, a flag of the fact, or the fact Materiality");
        }
    }

    private void pin(FactPattern pattern, boolean pinned, String code, String allowed) {
        boolean literal = pattern.conditions().stream()
                .allMatch(c ->
                        c.joinsAbout() || (c.operator() == Operator.EQUAL && c.right() instanceof Operand.Constant));
        if (!pinned || !literal) {
            add(pattern, code, pattern.type().name(), allowed);
        }
    }

    private void add(FactPattern pattern, String code, String found, String allowed) {
        faults.add(pattern.line(), code, found, allowed, "Name what is meant.");
    }
}
