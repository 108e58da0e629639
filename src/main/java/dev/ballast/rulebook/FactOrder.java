package dev.ballast.rulebook;

import dev.ballast.fact.Fact;
import dev.ballast.unit.Money;
import java.util.Comparator;
import java.util.List;

/** An order of facts that depends on nothing but what they say: type, about, then component by component. */
final class FactOrder implements Comparator<Fact> {

    private final Vocabulary vocabulary;

    FactOrder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public int compare(Fact left, Fact right) {
        String name = left.getClass().getSimpleName();
        int order = name.compareTo(right.getClass().getSimpleName());
        if (order == 0) {
            order = left.about().compareTo(right.about());
        }
        if (order != 0 || left.equals(right)) {
            return order;
        }
        return vocabulary
                .type(name)
                .map(type -> byComponents(type, left, right))
                .orElseGet(() -> left.toString().compareTo(right.toString()));
    }

    /** Lists of facts of one rule: fact by fact, then the shorter first. */
    Comparator<List<Fact>> ofLists() {
        return (left, right) -> {
            for (int at = 0; at < Math.min(left.size(), right.size()); at++) {
                int order = compare(left.get(at), right.get(at));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(left.size(), right.size());
        };
    }

    private static int byComponents(FactType type, Fact left, Fact right) {
        for (Component component : type.components()) {
            int order = byValue(component.of(left), component.of(right));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked")
    private static int byValue(Object left, Object right) {
        if (left instanceof Money money
                && right instanceof Money other
                && !money.currency().equals(other.currency())) {
            return money.currency().getCurrencyCode().compareTo(other.currency().getCurrencyCode());
        }
        return ((Comparable<Object>) left).compareTo(right);
    }
}
