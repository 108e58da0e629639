package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.detailed;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.part;
import static dev.ballast.profile.ComputeEvidence.rented;
import static dev.ballast.profile.ComputeEvidence.usd;
import static dev.ballast.profile.ComputeEvidence.used;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.Part;
import dev.ballast.unit.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Owned against rented, by hand and without interest: servers of 36,500 over 60 months, their place 17,520 over 240. */
class OwnOrRentModelTest {

    /** Ten accelerators: 73,000 + 8,760 + 10 × 8,760 × 0.5 = 43,800; rent 10 × 8,760 × 0.5 × 2 = 87,600. */
    @Test
    void splits_the_difference_by_component() {
        OwnOrRent difference = ownOrRent(client(used(0.5, fleet(10, 36_500, 17_520, 0.5, 2))));

        assertThat(difference.silicon()).isEqualTo(usd(73_000));
        assertThat(difference.facility()).isEqualTo(usd(8_760));
        assertThat(difference.running()).isEqualTo(usd(43_800));
        assertThat(difference.rent()).isEqualTo(usd(87_600));
        assertThat(difference.difference()).isEqualTo(usd(37_960));
        assertThat(difference.statement())
                .isEqualTo(
                        "Owning costs USD 37,960 a year more than renting the hours that the fleet works: USD 73,000"
                                + " for silicon, USD 8,760 for its place and USD 43,800 to run it, against USD 87,600 of rent.");
    }

    @Test
    void says_less_where_owning_is_cheaper() {
        OwnOrRent difference = ownOrRent(client(used(1, fleet(10, 36_500, 17_520, 0.5, 2))));

        assertThat(difference.difference()).isEqualTo(usd(-49_640));
        assertThat(difference.statement()).startsWith("Owning costs USD 49,640 a year less than renting");
    }

    /** The same split by parts as the cost of the fleet has it: shell and land are its place. */
    @Test
    void agrees_with_the_cost_of_the_fleet_however_its_parts_are_told() {
        var parts = List.of(part(Part.SERVERS, 30_000, 60), part(Part.SHELL, 9_000, 200), part(Part.LAND, 900, 1));
        ComputeEvidence owner = bare().owning(detailed(fleet(70), parts, null));

        OwnOrRent difference = ownOrRent(owner);
        var cost = (FleetCost) FleetCostModel.of(owner.evidence()).get(0);

        double owned = difference.silicon().value()
                + difference.facility().value()
                + difference.running().value();
        assertThat(owned).isCloseTo(cost.yearlyCost().value(), within(0.01));
        assertThat(difference.difference().value())
                .isCloseTo(owned - difference.rent().value(), within(0.01));
    }

    /** 54,020 of capital at 1.50 saved an hour: 36,013 hours, of 43,800 in five years. */
    @Test
    void counts_the_hours_until_rent_not_paid_is_the_capital() {
        var hours = (BreakEvenHours)
                facts(client(fleet(10, 36_500, 17_520, 0.5, 2))).get(1);

        assertThat(hours.hours().value()).isCloseTo(54_020 / 1.5, within(1e-5));
        assertThat(hours.utilisation().value()).isCloseTo(54_020 / 1.5 / 43_800, within(1e-9));
        assertThat(hours.statement())
                .isEqualTo("An owned accelerator has earned its capital back, without interest, after 36,013 hours of"
                        + " rent not paid: 82 % of the life of its silicon.");
    }

    @Test
    void never_breaks_even_where_rent_is_below_running_cost() {
        var facts = facts(client(fleet(10, 36_500, 17_520, 2, 2)));

        assertThat(facts.get(1))
                .isEqualTo(NotApplicable.of(
                        BreakEvenHours.class, "a rented hour costs no more than running an owned one"));
    }

    @Test
    void breaks_even_with_a_reservation_at_the_price_offered_or_usual() {
        ComputeEvidence client = client(fleet(10, 36_500, 17_520, 0.5, 2));

        var usual = (ReservedBreakEven) facts(client).get(2);
        var offered = (ReservedBreakEven)
                facts(client.renting(rented(0, 1.5, 1, 1, 1))).get(2);

        assertThat(usual.utilisation()).isEqualTo(Share.of(0.64));
        assertThat(usual.reservedPrice()).isEqualTo(usd(1.28));
        assertThat(offered.utilisation()).isEqualTo(Share.of(0.75));
        assertThat(offered.reservedPrice()).isEqualTo(usd(1.5));
    }

    @Test
    void is_not_assessed_without_a_fleet() {
        About about = About.organisation("Example");

        assertThat(facts(bare()))
                .containsExactly(
                        NotAssessed.of(OwnOrRent.class, about, "/compute/fleet"),
                        NotAssessed.of(BreakEvenHours.class, about, "/compute/fleet"),
                        NotAssessed.of(ReservedBreakEven.class, about, "/compute/fleet"));
    }

    private static ComputeEvidence client(Fleet fleet) {
        return bare().rate("compute.discount-rate", 0)
                .months("facility.life", 240)
                .owning(fleet);
    }

    private static List<Fact> facts(ComputeEvidence client) {
        return OwnOrRentModel.of(client.evidence());
    }

    private static OwnOrRent ownOrRent(ComputeEvidence client) {
        return (OwnOrRent) facts(client).get(0);
    }
}
