package dev.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.fact.Fact;
import dev.ballast.finance.CovenantHeadroom;
import dev.ballast.finance.LiquidityCover;
import dev.ballast.profile.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreachTest {

    private static final List<Fact> WEAK = facts("weak-borrower.json");

    @Test
    void is_cash_that_does_not_reach_or_a_covenant_that_is_broken() {
        assertThat(Breach.isIn(of(LiquidityCover.class, WEAK))).isTrue();
        assertThat(Breach.isIn(of(CovenantHeadroom.class, WEAK))).isTrue();
    }

    @Test
    void is_in_no_client_that_pays_and_keeps_its_word() {
        assertThat(Breach.isIn(facts("meta-fy2025.json"))).isFalse();
        assertThat(Breach.isIn(facts("european-enterprise.json"))).isFalse();
        assertThat(Breach.isIn(List.of())).isFalse();
    }

    private static List<Fact> of(Class<? extends Fact> type, List<Fact> facts) {
        return facts.stream().filter(type::isInstance).toList();
    }

    private static List<Fact> facts(String client) {
        return Appraisal.facts(Fixtures.evidence(client));
    }
}
