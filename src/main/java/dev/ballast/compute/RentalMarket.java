package dev.ballast.compute;

import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.Parameters;
import dev.ballast.profile.Rented;
import dev.ballast.unit.Money;

/**
 * What it costs to come to the market without a reservation. The price of an hour rises in a line with how full the hour is,
 * from {@code 2 - surge} times the average in the emptiest to {@code surge} times in the fullest; and part of the hours wanted
 * is not to be had, which costs more than renting them would. With a surge of one and everything to be had an hour
 * costs its price and no more.
 *
 * @param price average rental price of an hour
 * @param availability part of wanted hours that can be had
 * @param surge price in the fullest hour over the average
 * @param unserved cost of an hour that is not to be had, over the average price
 * @param reserved price of an hour under a reservation of a year
 * @param isOffered whether the reserved price is an offer to the client, rather than what the market usually asks
 */
record RentalMarket(
        double price, double availability, double surge, double unserved, double reserved, boolean isOffered) {

    static RentalMarket of(Evidence evidence, Fleet fleet) {
        Parameters parameters = evidence.parameters();
        Rented rented = evidence.profile().compute().rented();
        double price = fleet.rentalPricePerHour().value();
        double usual = price * parameters.share("rental.reserved-price").value();
        if (rented == null) {
            return new RentalMarket(
                    price,
                    parameters.share("profile.rental-availability").value(),
                    parameters.ratio("profile.rental-surge").value(),
                    parameters.ratio("profile.rental-unserved").value(),
                    usual,
                    false);
        }
        Money offer = rented.reservedPricePerHour();
        return new RentalMarket(
                price,
                rented.availabilityShare().value(),
                rented.surgeRatio().value(),
                rented.unservedRatio().value(),
                offer == null ? usual : offer.value(),
                offer != null);
    }

    /** Rent and loss of an average hour of demand above a capacity that is owned or reserved. */
    double burst(LoadDuration load, double capacity) {
        return price * (base() * load.averageAbove(capacity) + 2 * slope() * load.momentAbove(capacity));
    }

    /**
     * The share of hours that demand must exceed the last accelerator in for it to pay: where rent and loss saved in those
     * hours equal what it costs in all of them. Above one when it never pays.
     */
    double paysFrom(double costPerHour) {
        double cost = costPerHour / price;
        double whole = base() + slope();
        if (cost > whole) {
            return cost / whole;
        }
        double full = base() + 2 * slope();
        return slope() == 0 ? cost / full : root(full, cost);
    }

    /** The smaller root of slope × t² − full × t + cost, in the form that stays exact for a small slope. */
    private double root(double full, double cost) {
        return 2 * cost / (full + StrictMath.sqrt(full * full - 4 * slope() * cost));
    }

    /** Cost of the emptiest hour over the price. */
    private double base() {
        return availability * (2 - surge) + (1 - availability) * unserved;
    }

    private double slope() {
        return availability * (surge - 1);
    }
}
