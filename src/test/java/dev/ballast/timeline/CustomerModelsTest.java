package dev.ballast.timeline;

import static dev.ballast.profile.ContractEvidence.contract;
import static dev.ballast.profile.ContractEvidence.customer;
import static dev.ballast.profile.ContractEvidence.stranger;
import static dev.ballast.profile.ContractEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ContractEvidence;
import dev.ballast.profile.Customer;
import dev.ballast.profile.Rating;
import dev.ballast.profile.Relation;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import org.junit.jupiter.api.Test;

/** Burden and relation of customers. */
class CustomerModelsTest {

    @Test
    void divides_what_a_customer_has_promised_by_what_it_earns() {
        var burden = (OfftakerBurden)
                burdens(customer("lab", Rating.UNRATED, Relation.NONE, 400, 1000, contract(24, 70)))[0];

        assertThat(burden.about()).isEqualTo(About.customer("lab"));
        assertThat(burden.ratio()).isEqualTo(Ratio.of(2.5));
        assertThat(burden.backlog()).isEqualTo(usd(140));
    }

    @Test
    void stops_telling_burdens_apart_at_a_hundred_times() {
        var burden = (OfftakerBurden)
                burdens(customer("start-up", Rating.UNRATED, Relation.NONE, 1, 1000, contract(24, 70)))[0];

        assertThat(burden.ratio()).isEqualTo(Ratio.of(100));
        assertThat(burden.inputs().list()).extracting(Input::at).contains("assumption:coverage.cap");
    }

    @Test
    void asks_for_what_a_customer_earns_and_has_promised_and_judges_the_others() {
        Fact[] burdens = burdens(stranger("lab", contract(24, 70)), customer("cloud", Rating.AA, contract(24, 70)));

        assertThat(burdens[0])
                .isEqualTo(NotAssessed.of(
                        OfftakerBurden.class,
                        About.customer("lab"),
                        "/contracts/customers/0/yearly_revenue",
                        "/contracts/customers/0/yearly_commitments"));
        assertThat(burdens[1]).isInstanceOf(OfftakerBurden.class);
    }

    @Test
    void adds_up_what_suppliers_lenders_and_holders_owe() {
        // 10 + 20 + 30 of 100, each over one year
        var circularity = (Circularity) circularity(
                related("maker", Relation.SUPPLIER, 10),
                related("bank", Relation.LENDER, 20),
                related("fund", Relation.HOLDER, 30),
                related("cloud", Relation.NONE, 40));

        assertThat(circularity.share()).isEqualTo(Share.of(0.6));
        assertThat(circularity.amount()).isEqualTo(usd(60));
    }

    @Test
    void finds_no_circle_in_an_empty_backlog() {
        assertThat(((Circularity) circularity(related("maker", Relation.SUPPLIER, 0))).share())
                .isEqualTo(Share.ZERO);
    }

    @Test
    void does_not_take_a_relation_that_nobody_named_for_none() {
        assertThat(circularity(related("cloud", Relation.NONE, 40), stranger("lab", contract(12, 10))))
                .isEqualTo(NotAssessed.of(
                        Circularity.class, About.organisation("Northwind"), "/contracts/customers/1/relation"));
    }

    @Test
    void has_nothing_to_say_of_a_client_without_customers() {
        assertThat(burdens())
                .containsExactly(NotApplicable.of(OfftakerBurden.class, "no compute is sold under contract"));
        assertThat(circularity()).isEqualTo(NotApplicable.of(Circularity.class, "no compute is sold under contract"));
    }

    private static Customer related(String id, Relation relation, double yearly) {
        return customer(id, Rating.A, relation, 1000, 500, contract(12, yearly));
    }

    private static Fact[] burdens(Customer... customers) {
        return OfftakerBurdenModel.of(ContractEvidence.of(customers)).toArray(Fact[]::new);
    }

    private static Fact circularity(Customer... customers) {
        return CircularityModel.of(ContractEvidence.of(customers)).get(0);
    }
}
