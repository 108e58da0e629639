package dev.ballast.sovereign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ObjectiveLevel;
import dev.ballast.profile.SovereignService;
import dev.ballast.profile.SovereigntyObjective;
import dev.ballast.unit.Count;
import java.util.List;
import org.junit.jupiter.api.Test;

class SovereigntyModelTest {

    private final StateBuilder state = new StateBuilder();

    @Test
    void takes_the_weakest_objective_for_the_level() {
        service(
                "identity",
                3,
                level(SovereigntyObjective.STRATEGIC, 4),
                level(SovereigntyObjective.LEGAL, 1),
                level(SovereigntyObjective.SECURITY, 2));
        var level = (SovereigntyLevel) state.first(SovereigntyModel::of);

        assertThat(level.about()).isEqualTo(About.service("identity"));
        assertThat(level.level()).isEqualTo(Count.of(1));
        assertThat(level.required()).isEqualTo(Count.of(3));
        assertThat(level.weakest()).isEqualTo(SovereigntyObjective.LEGAL);
    }

    @Test
    void names_the_first_of_equally_weak_objectives() {
        service("mail", 1, level(SovereigntyObjective.DATA_AND_AI, 2), level(SovereigntyObjective.LEGAL, 2));

        assertThat(((SovereigntyLevel) state.first(SovereigntyModel::of)).weakest())
                .isEqualTo(SovereigntyObjective.DATA_AND_AI);
    }

    @Test
    void makes_one_fact_a_service() {
        service("mail", 1, level(SovereigntyObjective.LEGAL, 2));
        service("archive", 2);

        assertThat(SovereigntyModel.of(state.evidence()))
                .extracting(fact -> fact.about().id())
                .containsExactly("mail", "archive");
        assertThat(SovereigntyModel.of(state.evidence()).get(1))
                .isEqualTo(NotAssessed.of(
                        SovereigntyLevel.class, About.service("archive"), "/sovereign/services/1/objectives"));
    }

    @Test
    void has_nothing_to_say_where_no_level_is_required() {
        assertThat(state.first(SovereigntyModel::of)).isInstanceOf(NotApplicable.class);
    }

    private void service(String id, double required, ObjectiveLevel... levels) {
        state.services.add(new SovereignService(id, Count.of(required), List.of(levels)));
    }

    private static ObjectiveLevel level(SovereigntyObjective objective, double level) {
        return new ObjectiveLevel(objective, Count.of(level));
    }
}
