package dev.ballast.compute;

import dev.ballast.profile.Demand;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.Rented;
import dev.ballast.unit.Quantity;

/**
 * Owned, reserved and rented accelerators under one demand. Owned and reserved ones are paid in every hour, rented ones when
 * they are used. A reservation binds for a year and what is owned for its life, so a reserved price enters the choice of how
 * much to own only where it is an offer that the client has.
 */
record Mix(LoadDuration load, RentalMarket market, OwnedCost cost, double owned, double reserved) {

    static Mix of(Evidence evidence, Fleet fleet, Demand demand) {
        Rented rented = evidence.profile().compute().rented();
        return new Mix(
                LoadDuration.of(demand),
                RentalMarket.of(evidence, fleet),
                OwnedCost.of(fleet, evidence.parameters()),
                fleet.acceleratorsCount().value(),
                rented == null ? 0 : rented.reservedAcceleratorsCount().value());
    }

    /** The same with another number owned. */
    Mix owning(double other) {
        return new Mix(load, market, cost, other, reserved);
    }

    /** The best number to own when silicon lives this many months; none where a reservation on offer is cheaper. */
    double best(Quantity siliconLifeMonths) {
        double perHour = cost.perHour(siliconLifeMonths);
        return market.isOffered() && market.reserved() < perHour ? 0 : level(perHour);
    }

    /** The best number to reserve beside what is owned today. */
    double bestReserve() {
        return StrictMath.max(0, level(market.reserved()) - owned);
    }

    /** A year at today's mix. */
    double today(Quantity siliconLifeMonths) {
        return yearly(cost.perHour(siliconLifeMonths), owned, reserved);
    }

    /** A year at the best mix: what is best to own, and where a reservation on offer is cheaper, that instead. */
    double least(Quantity siliconLifeMonths) {
        double perHour = cost.perHour(siliconLifeMonths);
        double base = market.isOffered() ? StrictMath.min(perHour, market.reserved()) : perHour;
        return yearly(base, level(base), 0);
    }

    double allOwned(Quantity siliconLifeMonths) {
        return yearly(cost.perHour(siliconLifeMonths), load.peak(), 0);
    }

    double allRented() {
        return yearly(0, 0, 0);
    }

    /**
     * Below the best number, what a year costs above the best mix; above it, only the running cost of accelerators that save
     * less rent than they cost to run, because what was paid for them is spent in any case.
     */
    double regret(Quantity siliconLifeMonths) {
        double best = best(siliconLifeMonths);
        if (owned < best) {
            return StrictMath.max(0, today(siliconLifeMonths) - least(siliconLifeMonths));
        }
        double running = cost.runningPerHour();
        double worthRunning = StrictMath.max(best, level(running) - reserved);
        double kept = StrictMath.min(owned, worthRunning);
        return StrictMath.max(0, yearly(running, owned, reserved) - yearly(running, kept, reserved));
    }

    /** What renting and reserving beside the owned fleet cost in a year as they are today. */
    double renting() {
        return yearly(0, owned, reserved);
    }

    /** What they cost with the best number under reservation. */
    double reservingBest() {
        return yearly(0, owned, bestReserve());
    }

    /** What a year short of reservations costs above one with the best number of them; nothing for who holds enough. */
    double shortageRegret() {
        return reserved >= bestReserve() ? 0 : StrictMath.max(0, renting() - reservingBest());
    }

    private double level(double costPerHour) {
        return load.exceededIn(market.paysFrom(costPerHour));
    }

    private double yearly(double ownedPerHour, double owning, double reserving) {
        return Hours.A_YEAR
                * (ownedPerHour * owning + market.reserved() * reserving + market.burst(load, owning + reserving));
    }
}
