package dev.ballast.sovereign;

import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Promise;
import dev.ballast.profile.PromiseRecord;
import dev.ballast.unit.Share;
import java.util.List;

/** The promises that a programme asks of a state, added up. */
public final class PromiseModel {

    private PromiseModel() {}

    /** The fact {@link ContingentLoad} of a state that has promised anything. */
    public static List<Fact> of(Evidence evidence) {
        return State.facts(evidence, ContingentLoad.class, PromiseModel::load);
    }

    private static Fact load(State state) {
        List<Promise> promises = state.said().promises();
        if (promises.isEmpty()) {
            return NotApplicable.of(ContingentLoad.class, "the programme asks the state for no promise");
        }
        double exposure = 0;
        double uncounted = 0;
        double expected = 0;
        for (Promise promise : promises) {
            double most = promise.exposure().value();
            exposure += most;
            uncounted += promise.recorded() == PromiseRecord.LEFT_OUT ? most : 0;
            expected += most * promise.callProbabilityShare().value();
        }
        double gdp = state.said().accounts().gdp().value();
        return new ContingentLoad(
                state.about(),
                Share.of(exposure / gdp),
                Share.of(uncounted / gdp),
                Share.of(expected / state.said().accounts().publicRevenue().value()),
                state.money(expected),
                state.inputs(
                                "/sovereign/promises/*/exposure",
                                "/sovereign/promises/*/call_probability_share",
                                "/sovereign/promises/*/recorded",
                                "/sovereign/accounts/gdp",
                                "/sovereign/accounts/public_revenue")
                        .worked(work(state, promises, expected)));
    }

    /** Each promise by what its call is expected to cost. */
    private static Draft work(State state, List<Promise> promises, double expected) {
        var draft = Draft.in(state.evidence().profile().currency());
        for (Promise promise : promises) {
            draft.plus("promise " + promise.id(), promise.exposure())
                    .times("chance of a call", promise.callProbabilityShare())
                    .make("expected of " + promise.id(), cost(promise));
        }
        promises.forEach(promise -> draft.plus("expected of " + promise.id(), cost(promise)));
        return draft.make("expected of all", expected);
    }

    private static double cost(Promise promise) {
        return promise.exposure().value() * promise.callProbabilityShare().value();
    }
}
