package dev.ballast.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ContractEvidence;
import dev.ballast.profile.Contracts;
import dev.ballast.profile.DedicatedCapacity;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class DedicatedShareModelTest {

    @Test
    void takes_the_largest_user() {
        assertThat(((DedicatedShare) fact(bound("small", 0.1), bound("large", 0.6), bound("middle", 0.2))).share())
                .isEqualTo(Share.of(0.6));
    }

    @Test
    void asks_what_others_could_use() {
        About northwind = About.organisation("Northwind");

        assertThat(DedicatedShareModel.of(ContractEvidence.of(new ProfileBuilder())))
                .containsExactly(NotAssessed.of(DedicatedShare.class, northwind, "/contracts"));
        assertThat(DedicatedShareModel.of(ContractEvidence.of()))
                .containsExactly(NotAssessed.of(DedicatedShare.class, northwind, "/contracts/dedicated"));
    }

    @Test
    void has_nothing_to_say_where_all_of_it_can_be_let() {
        assertThat(fact()).isEqualTo(NotApplicable.of(DedicatedShare.class, "no capacity is bound to one user"));
    }

    private static DedicatedCapacity bound(String id, double share) {
        return new DedicatedCapacity(id, Share.of(share));
    }

    private static Fact fact(DedicatedCapacity... dedicated) {
        var profile = new ProfileBuilder();
        profile.contracts = new Contracts(null, null, null, List.of(dedicated));
        return DedicatedShareModel.of(ContractEvidence.of(profile)).get(0);
    }
}
