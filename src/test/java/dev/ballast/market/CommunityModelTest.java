package dev.ballast.market;

import static dev.ballast.profile.EcosystemEvidence.community;
import static dev.ballast.profile.EcosystemEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.CommunityWork;
import dev.ballast.profile.EcosystemEvidence;
import dev.ballast.profile.Evidences;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunityModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    /** By hand: 12,000 hours at 90 are 1,080,000; a third of it is folded back, 360,000; the upkeep takes 500,000. */
    @Test
    void values_merged_work_at_the_wages_that_it_saves() {
        var fact = (Community) facts(community(12_000, 90, 1.0 / 3, 500_000)).get(0);

        assertThat(fact.mergedValue()).isEqualTo(usd(1_080_000));
        assertThat(fact.foldedValue()).isEqualTo(usd(360_000));
        assertThat(fact.upkeep()).isEqualTo(usd(500_000));
        assertThat(fact.difference()).isEqualTo(usd(140_000));
        assertThat(fact.statement())
                .isEqualTo(
                        "Outsiders did work worth USD 1.08 million in a year, of which 33 % is folded back; keeping them at it costs USD 500,000.");
    }

    /** What is folded back is a part of what was merged: none, all, and in between in proportion. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0.25, 2500", "0.5, 5000", "1, 10000"})
    void folds_back_in_proportion(double share, double folded) {
        var fact = (Community) facts(community(100, 100, share, 0)).get(0);

        assertThat(fact.foldedBackShare()).isEqualTo(Share.of(share));
        assertThat(fact.foldedValue()).isEqualTo(usd(folded));
    }

    @Test
    void knows_upkeep_without_any_work() {
        var fact = (Community) facts(community(0, 100, 0, 700)).get(0);

        assertThat(fact.difference()).isEqualTo(usd(700));
    }

    @Test
    void does_not_apply_where_there_is_no_community() {
        assertThat(facts(community(0, 100, 0, 0)))
                .containsExactly(NotApplicable.of(Community.class, "there is no community"));
    }

    @Test
    void is_not_assessed_where_nobody_counted() {
        var missing = NotAssessed.of(Community.class, About.organisation("Northwind"), "/ecosystem/community");

        assertThat(facts(null)).containsExactly(missing);
        profile.ecosystem = null;
        assertThat(CommunityModel.of(Evidences.of(profile.build(), Map.of()))).containsExactly(missing);
    }

    private List<Fact> facts(@Nullable CommunityWork work) {
        return CommunityModel.of(EcosystemEvidence.of(profile, null, work));
    }
}
