package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.Collateral;
import dev.ballast.profile.Evidences;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PledgedPoolModelTest {

    private static final LocalDate MATURITY = LocalDate.of(2030, 1, 1);

    @Test
    void tells_a_pool_of_both_sorts_from_one_of_one_sort() {
        var client = new ProfileBuilder();
        Collateral both = new Collateral(SecuredBy.SILICON, client.money(900), Months.of(3), Share.of(0.4));
        client.pledged("both", 500, 0.08, MATURITY, Repayment.LEVEL_PAYMENT, both);
        client.pledged(
                "one", 200, 0.08, MATURITY, Repayment.LEVEL_PAYMENT, client.collateral(SecuredBy.FACILITY, 300, 3));

        assertThat(of(client).stream().map(Fact::statement))
                .containsExactly(
                        "Instrument both of USD 500 is secured on silicon and shell in one pool; 40 % of it is the"
                                + " lesser of the two.",
                        "Instrument one of USD 200 is secured on assets of one sort.");
        assertThat(((PledgedPool) of(client).get(0)).stake().amount()).isEqualTo(client.money(500));
    }

    @Test
    void passes_over_debt_without_a_pledge() {
        var client = new ProfileBuilder().bond("notes", 1_000, 0.05, MATURITY);

        assertThat(of(client)).containsExactly(NotApplicable.of(PledgedPool.class, "nothing is pledged for any debt"));
    }

    private static List<Fact> of(ProfileBuilder client) {
        return PledgedPoolModel.of(Evidences.of(client.build(), Map.of()));
    }
}
