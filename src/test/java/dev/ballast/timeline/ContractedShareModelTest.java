package dev.ballast.timeline;

import static dev.ballast.profile.ContractEvidence.contract;
import static dev.ballast.profile.ContractEvidence.customer;
import static dev.ballast.profile.ContractEvidence.taking;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Compute;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.ContractEvidence;
import dev.ballast.profile.Contracts;
import dev.ballast.profile.OfftakeContract;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Rating;
import dev.ballast.unit.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fleet here has 1,000 accelerators, and silicon lasts 60 months. */
class ContractedShareModelTest {

    @Test
    void weighs_what_is_let_by_the_months_that_are_left() {
        // 600 × 0.8 × 30 of 1,000 × 60 accelerator-months, and 500 × 60 more
        var share = share(taking(contract(-1, 30, 100, 0.8, 0, null), 600), taking(contract(90, 100), 500));

        assertThat(share.share()).isEqualTo(Share.of((480 * 30 + 500 * 60) / 60_000.0));
        assertThat(share.today()).isEqualTo(Share.of(0.98));
    }

    @Test
    void counts_no_contract_that_is_yet_to_begin() {
        assertThat(share(taking(contract(1, 30, 100, 1, 0, null), 600)).share()).isEqualTo(Share.ZERO);
    }

    @Test
    void lets_no_more_than_there_is() {
        assertThat(share(taking(contract(60, 100), 1500)).share()).isEqualTo(Share.ONE);
    }

    @Test
    void asks_how_much_each_contract_takes() {
        assertThat(facts(contract(30, 100), taking(contract(30, 100), 10)))
                .containsExactly(NotAssessed.of(
                        ContractedShare.class,
                        About.organisation("Northwind"),
                        "/contracts/customers/0/offtake/0/accelerators_count"));
    }

    @Test
    void asks_for_the_fleet() {
        assertThat(ContractedShareModel.of(
                        ContractEvidence.of(customer("lab", Rating.A, taking(contract(30, 100), 600)))))
                .containsExactly(NotAssessed.of(
                        ContractedShare.class, About.organisation("Northwind"), "/compute/fleet/accelerators_count"));
    }

    @Test
    void has_nothing_to_say_of_a_client_without_customers() {
        assertThat(ContractedShareModel.of(ContractEvidence.of()))
                .containsExactly(NotApplicable.of(ContractedShare.class, "no compute is sold under contract"));
    }

    private static ContractedShare share(OfftakeContract... contracts) {
        return (ContractedShare) facts(contracts).get(0);
    }

    private static List<Fact> facts(OfftakeContract... contracts) {
        var profile = new ProfileBuilder();
        profile.compute = new Compute(ComputeEvidence.fleet(1000), null, null, List.of(), null);
        profile.contracts = new Contracts(List.of(customer("lab", Rating.A, contracts)), null, null, null);
        return ContractedShareModel.of(ContractEvidence.of(profile));
    }
}
