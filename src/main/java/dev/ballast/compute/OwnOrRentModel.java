package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.Rented;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;

/** Makes {@link OwnOrRent}, {@link BreakEvenHours} and {@link ReservedBreakEven} of the owned fleet. */
public final class OwnOrRentModel {

    private static final String FLEET = "/compute/fleet";
    private static final String PRICE = FLEET + "/rental_price_per_hour";

    private OwnOrRentModel() {}

    /** Three facts; not assessed without a fleet. */
    public static List<Fact> of(Evidence evidence) {
        About about = About.organisation(evidence.profile().organisation().name());
        Fleet fleet = evidence.profile().compute().fleet();
        if (fleet == null) {
            return List.of(
                    NotAssessed.of(OwnOrRent.class, about, FLEET),
                    NotAssessed.of(BreakEvenHours.class, about, FLEET),
                    NotAssessed.of(ReservedBreakEven.class, about, FLEET));
        }
        OwnedCost cost = OwnedCost.of(fleet, evidence.parameters());
        return List.of(
                ownOrRent(evidence, about, fleet, cost),
                hours(evidence, about, fleet, cost),
                reserved(evidence, about, fleet));
    }

    private static Fact ownOrRent(Evidence evidence, About about, Fleet fleet, OwnedCost cost) {
        Months life = evidence.parameters().months("silicon.life");
        double count = fleet.acceleratorsCount().value();
        double hours = count * Hours.A_YEAR;
        double silicon = 0;
        double facility = 0;
        for (CapitalPart part : cost.parts()) {
            silicon += part.isSilicon() ? count * part.yearly(life) : 0;
            facility += part.isSilicon() ? 0 : count * part.yearly(life);
        }
        double running = hours * cost.runningPerHour();
        double rent = hours
                * fleet.utilisationShare().value()
                * fleet.rentalPricePerHour().value();
        List<String> names = OwnedCost.inputs(fleet);
        names.addAll(List.of(FLEET + "/accelerators_count", FLEET + "/utilisation_share", PRICE));
        var currency = evidence.profile().currency();
        return new OwnOrRent(
                about,
                Money.of(currency, silicon),
                Money.of(currency, facility),
                Money.of(currency, running),
                Money.of(currency, rent),
                Money.of(currency, silicon + facility + running - rent),
                evidence.inputs(names.toArray(String[]::new)));
    }

    private static Fact hours(Evidence evidence, About about, Fleet fleet, OwnedCost cost) {
        double saved = fleet.rentalPricePerHour().value() - cost.runningPerHour();
        if (saved <= 0) {
            return NotApplicable.of(BreakEvenHours.class, "a rented hour costs no more than running an owned one");
        }
        double hours = cost.capital() / saved;
        double life = evidence.parameters().months("silicon.life").value() * Hours.A_MONTH;
        List<String> names = new ArrayList<>(OwnedCost.capitalInputs(fleet));
        names.addAll(OwnedCost.runningInputs(fleet));
        names.addAll(List.of(PRICE, "assumption:silicon.life"));
        return new BreakEvenHours(
                about, Count.of(hours), Share.of(hours / life), evidence.inputs(names.toArray(String[]::new)));
    }

    private static Fact reserved(Evidence evidence, About about, Fleet fleet) {
        RentalMarket market = RentalMarket.of(evidence, fleet);
        Rented rented = evidence.profile().compute().rented();
        boolean isOffered = rented != null && rented.reservedPricePerHour() != null;
        return new ReservedBreakEven(
                about,
                Share.of(market.reserved() / market.price()),
                Money.of(evidence.profile().currency(), market.reserved()),
                evidence.inputs(
                        PRICE,
                        "/compute/rented/reserved_price_per_hour",
                        isOffered ? PRICE : "assumption:rental.reserved-price"));
    }
}
