package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Kind;
import dev.ballast.profile.Sovereign;
import dev.ballast.unit.Money;
import java.util.List;
import java.util.function.Function;

/** A client that is a state, and what it says of itself. Of all other clients these models say nothing. */
record State(Evidence evidence, Sovereign said) {

    /** The facts of a state; none of another client; the lack of them when a state says nothing. */
    static List<Fact> facts(Evidence evidence, Class<? extends Fact> type, Function<State, Fact> model) {
        return each(evidence, type, state -> List.of(model.apply(state)));
    }

    /** The same for facts of which a state may have several. */
    static List<Fact> each(Evidence evidence, Class<? extends Fact> type, Function<State, List<Fact>> model) {
        var profile = evidence.profile();
        if (profile.organisation().kind() != Kind.SOVEREIGN) {
            return List.of();
        }
        Sovereign said = profile.sovereign();
        return said == null
                ? List.of(NotAssessed.of(
                        type, About.organisation(profile.organisation().name()), "/sovereign"))
                : model.apply(new State(evidence, said));
    }

    About about() {
        return About.organisation(evidence.profile().organisation().name());
    }

    /** What could not be computed, for want of a line below {@code /sovereign}. */
    NotAssessed without(Class<? extends Fact> type, String line) {
        return NotAssessed.of(type, about(), "/sovereign/" + line);
    }

    Money money(double amount) {
        return Money.of(evidence.profile().currency(), amount);
    }

    Inputs inputs(String... names) {
        return evidence.inputs(names);
    }

    /** A parameter of the models that is a share. */
    double share(String parameter) {
        return evidence.parameters().share(parameter).value();
    }

    double ratio(String parameter) {
        return evidence.parameters().ratio(parameter).value();
    }
}
