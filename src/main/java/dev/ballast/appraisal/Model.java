package dev.ballast.appraisal;

import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import java.util.List;
import java.util.function.Function;

/**
 * One model: a pure function from evidence to facts.
 *
 * @param makes the types of fact that it makes, beside what it says of facts that it cannot make
 */
record Model(Function<Evidence, List<Fact>> function, List<Class<? extends Fact>> makes) {

    Model {
        makes = List.copyOf(makes);
    }

    List<Fact> of(Evidence evidence) {
        return function.apply(evidence);
    }
}
