package dev.ballast.sovereign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.PromiseRecord;
import dev.ballast.unit.Share;
import org.junit.jupiter.api.Test;

class PromiseModelTest {

    private final StateBuilder state = new StateBuilder();

    @Test
    void adds_up_what_may_fall_due() {
        state.promise("a", 30, 0.5, PromiseRecord.LEFT_OUT).promise("b", 20, 0.1, PromiseRecord.COUNTED);
        var load = (ContingentLoad) state.first(PromiseModel::of);

        // 50 and 30 of output 1,000; 15 + 2 of revenue 200
        assertThat(load.exposureToGdp()).isEqualTo(Share.of(0.05));
        assertThat(load.uncountedToGdp()).isEqualTo(Share.of(0.03));
        assertThat(load.expectedCost()).isEqualTo(StateBuilder.usd(17));
        assertThat(load.expectedToRevenue()).isEqualTo(Share.of(0.085));
        assertThat(load.stake().amount()).isEqualTo(StateBuilder.usd(17));
    }

    @Test
    void takes_a_certain_call_for_the_whole_promise() {
        state.promise("a", 30, 1, PromiseRecord.COUNTED);

        assertThat(((ContingentLoad) state.first(PromiseModel::of)).expectedCost())
                .isEqualTo(StateBuilder.usd(30));
    }

    @Test
    void has_nothing_to_say_where_nothing_was_promised() {
        assertThat(state.first(PromiseModel::of))
                .isEqualTo(NotApplicable.of(ContingentLoad.class, "the programme asks the state for no promise"));
    }
}
