package dev.ballast.scenario;

import dev.ballast.appraisal.End;
import dev.ballast.appraisal.Swing;
import dev.ballast.assess.Trial;
import dev.ballast.profile.Evidence;
import java.util.Optional;

/** One action, and the client that follows it in every scenario. */
record Followed(Trial trial, Scenarios scenarios) {

    static Optional<Followed> of(Trial trial, Scenarios untouched) {
        return trial.edit()
                .on(untouched.client())
                .map(changed -> new Followed(
                        trial,
                        new Scenarios(
                                changed,
                                untouched.swings(),
                                trial.edit().lines().keySet())));
    }

    Evidence at(double[] point) {
        return scenarios.at(point);
    }

    Evidence at(Swing swing, End end) {
        return scenarios.at(swing, end);
    }
}
