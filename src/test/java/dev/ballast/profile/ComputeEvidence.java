package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Evidence for tests of compute, market and grid delay: an organisation without debt that has what the test gives it. */
public record ComputeEvidence(
        @Nullable Fleet fleet,
        @Nullable Demand demand,
        @Nullable Rented rented,
        List<Facility> facilities,
        @Nullable Monetisation monetisation,
        Rate marginalRate,
        Share siliconShare,
        Map<String, List<Quantity>> parameters) {

    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);
    private static final Currency USD = Currency.getInstance("USD");

    /** An organisation that says nothing of compute, with the parameters that the house sets by default. */
    public static ComputeEvidence bare() {
        return new ComputeEvidence(null, null, null, List.of(), null, Rate.of(0.09), Share.of(0.69), Map.of())
                .rate("compute.discount-rate", 0.08)
                .parameter("rental.reserved-price", Share.of(0.64))
                .parameter("profile.rental-availability", Share.ONE)
                .parameter("profile.rental-surge", Ratio.ONE)
                .parameter("profile.rental-unserved", Ratio.ONE)
                .months("silicon.life", 36, 60, 84)
                .months("facility.life", 168)
                .months("grid.delay.median", 0)
                .months("grid.delay.p90", 18)
                .rate("cash.yield", 0.0395)
                .parameter("silicon.decay.base", Share.of(0.30))
                .parameter("rack.power.next", Power.of(0.132))
                .parameter("hall.misfit.chance", Share.of(0.5))
                .parameter("hall.cost-volatility", Rate.ZERO)
                .parameter("coverage.cap", Ratio.of(100));
    }

    /** A fleet at the prices that the assumptions of the house hold. */
    public static Fleet fleet(double count) {
        return fleet(count, 54_600, 24_600, 0.22, 4.54);
    }

    public static Fleet fleet(double count, double silicon, double facility, double running, double rental) {
        return new Fleet(
                Count.of(count), Share.of(0.62), usd(silicon), usd(facility), usd(running), usd(rental), null, null);
    }

    /** The fleet with its cost by part and by cause; either may be absent. */
    public static Fleet detailed(Fleet fleet, @Nullable List<CostPart> parts, @Nullable RunningDetail running) {
        return new Fleet(
                fleet.acceleratorsCount(),
                fleet.utilisationShare(),
                fleet.siliconCostPerAccelerator(),
                fleet.facilityCostPerAccelerator(),
                fleet.runningCostPerHour(),
                fleet.rentalPricePerHour(),
                fleet.book(),
                new FleetDetail(parts, running));
    }

    public static CostPart part(Part part, double cost, double lifeMonths) {
        return new CostPart(part, usd(cost), Months.of(lifeMonths), null);
    }

    /** The part charged at a rate of its own. */
    public static CostPart charged(double rate, CostPart part) {
        return new CostPart(part.part(), part.costPerAccelerator(), part.lifeMonths(), Rate.of(rate));
    }

    /** The fleet when this part of its hours does useful work. */
    public static Fleet used(double utilisation, Fleet fleet) {
        return new Fleet(
                fleet.acceleratorsCount(),
                Share.of(utilisation),
                fleet.siliconCostPerAccelerator(),
                fleet.facilityCostPerAccelerator(),
                fleet.runningCostPerHour(),
                fleet.rentalPricePerHour(),
                fleet.book(),
                fleet.detail());
    }

    public static Demand demand(double p10, double p50, double p90) {
        return new Demand(Count.of(p10), Count.of(p50), Count.of(p90), null, null);
    }

    /** Demand that was measured hour by hour; its three points say something else and are to be passed over. */
    public static Demand hourly(double... accelerators) {
        return new Demand(Count.of(1), Count.of(2), Count.of(3), null, new HourlySeries(accelerators));
    }

    public static Monetisation monetisation(
            double capital, double running, double revenue, double margin, double plan) {
        return new Monetisation(usd(capital), usd(running), usd(revenue), Share.of(margin), Share.of(plan), null, null);
    }

    /** A facility of 120 MW with USD 4.1 billion to spend; months count from the as-of date. */
    public static Facility facility(String id, int powerMonths, int needMonths, double drawn, double monthly) {
        return new Facility(
                id,
                Power.of(120),
                AS_OF.plusMonths(powerMonths),
                AS_OF.plusMonths(needMonths),
                new Budget(usd(4.1e9), usd(drawn), usd(1.5e6)),
                null,
                usd(monthly),
                null);
    }

    /** The facility with accelerators on order. */
    public static Facility ordered(Facility facility, double value, int deliveryMonths) {
        return new Facility(
                facility.id(),
                facility.itPowerMw(),
                facility.powerDate(),
                facility.needDate(),
                facility.budget(),
                new AcceleratorOrder(usd(value), AS_OF.plusMonths(deliveryMonths)),
                facility.monthlyContribution(),
                facility.site());
    }

    /** The facility with what stands on its site. */
    public static Facility standing(Facility facility, @Nullable Site site) {
        return new Facility(
                facility.id(),
                facility.itPowerMw(),
                facility.powerDate(),
                facility.needDate(),
                facility.budget(),
                facility.order(),
                facility.monthlyContribution(),
                site);
    }

    /** A hall for racks of 40 kW with racks of 132 kW planned, and debt that is due so many months from the as-of date. */
    public static Hall hall(HallDesign design, int debtMonths, @Nullable HallRefresh refresh) {
        return new Hall(Power.of(0.04), Power.of(0.132), design, AS_OF.plusMonths(debtMonths), refresh);
    }

    /** Premium 60, refit 180, modular change 25, new hall 420 and rent 14 a year, in millions. */
    public static HallRefresh refresh() {
        return new HallRefresh(usd(60e6), usd(180e6), usd(25e6), usd(420e6), usd(14e6));
    }

    public static Money usd(double amount) {
        return new Money(USD, amount);
    }

    public ComputeEvidence owning(@Nullable Fleet owned) {
        return new ComputeEvidence(
                owned, demand, rented, facilities, monetisation, marginalRate, siliconShare, parameters);
    }

    public ComputeEvidence wanting(@Nullable Demand wanted) {
        return new ComputeEvidence(
                fleet, wanted, rented, facilities, monetisation, marginalRate, siliconShare, parameters);
    }

    public ComputeEvidence renting(@Nullable Rented from) {
        return new ComputeEvidence(
                fleet, demand, from, facilities, monetisation, marginalRate, siliconShare, parameters);
    }

    /** Reservations in a market of this availability, surge and cost of unserved hours; the offer may be absent. */
    public static Rented rented(
            double reserved, @Nullable Double offer, double available, double surge, double unserved) {
        return new Rented(
                Count.of(reserved),
                offer == null ? null : usd(offer),
                Share.of(available),
                Ratio.of(surge),
                Ratio.of(unserved));
    }

    public ComputeEvidence building(Facility... built) {
        return new ComputeEvidence(
                fleet, demand, rented, List.of(built), monetisation, marginalRate, siliconShare, parameters);
    }

    public ComputeEvidence earning(@Nullable Monetisation earned) {
        return new ComputeEvidence(fleet, demand, rented, facilities, earned, marginalRate, siliconShare, parameters);
    }

    /** The rate of the next debt, and the part of capital that buys silicon. */
    public ComputeEvidence financedAt(double rate, double silicon) {
        return new ComputeEvidence(
                fleet, demand, rented, facilities, monetisation, Rate.of(rate), Share.of(silicon), parameters);
    }

    public ComputeEvidence rate(String id, double rate) {
        return parameter(id, Rate.of(rate));
    }

    public ComputeEvidence months(String id, double months) {
        return parameter(id, Months.of(months));
    }

    /** A parameter with its range. */
    public ComputeEvidence months(String id, double low, double middle, double high) {
        return parameter(id, Months.of(low), Months.of(middle), Months.of(high));
    }

    /** A parameter by its value, or by its low, middle and high value. */
    public ComputeEvidence parameter(String id, Quantity... range) {
        var more = new HashMap<>(parameters);
        more.put(id, List.of(range));
        return new ComputeEvidence(fleet, demand, rented, facilities, monetisation, marginalRate, siliconShare, more);
    }

    public Evidence evidence() {
        return evidence(profile());
    }

    /** The evidence of this profile under the same parameters, every line declared by the client. */
    public Evidence evidence(Profile other) {
        var inForce = new TreeMap<String, Assumption>();
        parameters.forEach((id, range) -> inForce.put(id, assumption(id, range)));
        return new Evidence(other, Leaves.provenance(other), new Parameters(inForce));
    }

    private static Assumption assumption(String id, List<Quantity> range) {
        Quantity middle = range.get(range.size() / 2);
        return new Assumption(id, id, middle, range.get(0), range.get(range.size() - 1), AS_OF, "test");
    }

    public Profile profile() {
        Money none = usd(0);
        LocalDate end = LocalDate.of(2025, 12, 31);
        return new Profile(
                AS_OF,
                USD,
                new Organisation("Example", Kind.ENTERPRISE, null),
                new Financials(
                        new LatestYear(end, none, none, none, none, none, none),
                        new PriorYear(end.minusYears(1), none, none, none),
                        none,
                        null,
                        siliconShare,
                        new Liquidity(none, none, none, null, none),
                        null,
                        null),
                new Financing(RatingFloor.BBB, marginalRate, null, null, List.of(), null, null, null, null),
                new Compute(fleet, demand, rented, facilities, null),
                monetisation,
                null,
                null,
                null);
    }
}
