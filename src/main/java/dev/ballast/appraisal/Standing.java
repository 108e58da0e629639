package dev.ballast.appraisal;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the models made of a client, and on which lines of the profile it rests: where none of these moves, it stands. */
final class Standing {

    private final Map<Class<?>, List<Fact>> made;
    private final Map<Class<?>, Set<String>> lines = new HashMap<>();

    /** The names of types that could not be made of something: which lines would let them be made is not known. */
    private final Set<String> unmade = new HashSet<>();

    private Standing(Map<Class<?>, List<Fact>> made) {
        this.made = made;
    }

    /** @param facts all that the models made, facts and the lack of them */
    static Standing of(Collection<Fact> facts) {
        var standing = new Standing(facts.stream().collect(Collectors.groupingBy(Fact::getClass)));
        for (Fact fact : facts) {
            if (fact instanceof NotAssessed unknown) {
                standing.unmade.add(unknown.what());
            } else if (fact instanceof NotApplicable deaf) {
                standing.unmade.add(deaf.what());
            }
        }
        return standing;
    }

    /** Whether a model makes the same facts again although these lines moved. */
    boolean stands(Model model, Set<String> moved) {
        for (Class<? extends Fact> type : model.makes()) {
            if (unmade.contains(type.getSimpleName()) || of(type).isEmpty()) {
                return false;
            }
            Set<String> behind = lines.computeIfAbsent(type, this::behind);
            if (moved.stream().anyMatch(behind::contains)) {
                return false;
            }
        }
        return true;
    }

    /** The facts of exactly this type. */
    List<Fact> of(Class<?> type) {
        return made.getOrDefault(type, List.of());
    }

    private Set<String> behind(Class<?> type) {
        var pointers = new HashSet<String>();
        for (Fact fact : of(type)) {
            for (Input input : fact.inputs().list()) {
                pointers.add(input.at());
            }
        }
        return pointers;
    }
}
