package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ObjectiveLevel;
import dev.ballast.profile.SovereignService;
import java.util.ArrayList;
import java.util.List;

/** The weakest objective of each service decides its level. */
public final class SovereigntyModel {

    private SovereigntyModel() {}

    /** One fact {@link SovereigntyLevel} for each service of a state. */
    public static List<Fact> of(Evidence evidence) {
        return State.each(evidence, SovereigntyLevel.class, SovereigntyModel::levels);
    }

    private static List<Fact> levels(State state) {
        List<SovereignService> services = state.said().services();
        if (services.isEmpty()) {
            return List.of(NotApplicable.of(SovereigntyLevel.class, "no service has to reach a level of sovereignty"));
        }
        var facts = new ArrayList<Fact>();
        for (int index = 0; index < services.size(); index++) {
            facts.add(level(state, services.get(index), "/sovereign/services/" + index));
        }
        return facts;
    }

    private static Fact level(State state, SovereignService service, String at) {
        About about = About.service(service.id());
        if (service.objectives().isEmpty()) {
            return NotAssessed.of(SovereigntyLevel.class, about, at + "/objectives");
        }
        ObjectiveLevel weakest = service.objectives().get(0);
        for (ObjectiveLevel objective : service.objectives()) {
            weakest = objective.levelCount().compareTo(weakest.levelCount()) < 0 ? objective : weakest;
        }
        return new SovereigntyLevel(
                about,
                weakest.levelCount(),
                service.requiredLevelCount(),
                weakest.objective(),
                state.inputs(
                        at + "/required_level_count",
                        at + "/objectives/*/level_count",
                        at + "/objectives/*/objective"));
    }
}
