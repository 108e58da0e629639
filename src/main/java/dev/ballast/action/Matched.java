package dev.ballast.action;

import dev.ballast.fact.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a rule matched. */
final class Matched {

    private Matched() {}

    static <T extends Fact> Optional<T> first(Collection<Fact> facts, Class<T> type) {
        return all(facts, type).stream().findFirst();
    }

    static <T extends Fact> List<T> all(Collection<Fact> facts, Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Whether one of the facts is about the thing of this id. */
    static boolean isAbout(Collection<? extends Fact> facts, String id) {
        return facts.stream().anyMatch(fact -> fact.about().id().equals(id));
    }
}
