package dev.ballast.sovereign;

import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.finance.InputNames;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.StateEnergy;
import dev.ballast.unit.Count;
import dev.ballast.unit.Share;
import java.util.List;

/** Power of the programme at its opportunity price, and its weight on the country's grid. */
public final class StateEnergyModel {

    private static final String ENERGY = "/sovereign/energy/";
    private static final double HOURS_A_YEAR = 8760;

    private StateEnergyModel() {}

    /** The fact {@link EnergyValue} of a state. */
    public static List<Fact> value(Evidence evidence) {
        return State.facts(evidence, EnergyValue.class, StateEnergyModel::value);
    }

    /** The fact {@link EnergySecurity} of a state. */
    public static List<Fact> security(Evidence evidence) {
        return State.facts(evidence, EnergySecurity.class, StateEnergyModel::security);
    }

    private static Fact value(State state) {
        StateEnergy energy = state.said().energy();
        if (energy == null) {
            return state.without(EnergyValue.class, "energy");
        }
        double tariff = energy.tariffPerMwh().value();
        double worth = energy.alternativePricePerMwh().value()
                * (1 - energy.strandedShare().value());
        double gift = StrictMath.max(0, worth - tariff) * energy.loadMw().value() * HOURS_A_YEAR;
        return new EnergyValue(
                state.about(),
                state.money(tariff),
                state.money(worth),
                state.money(gift),
                new InputNames()
                        .add(ENERGY + "tariff_per_mwh", ENERGY + "alternative_price_per_mwh", ENERGY + "stranded_share")
                        .addIf(gift > 0, ENERGY + "load_mw")
                        .of(state.evidence())
                        .worked(work(state, energy, worth, gift)));
    }

    private static Draft work(State state, StateEnergy energy, double worth, double gift) {
        var draft = Draft.in(state.evidence().profile().currency());
        return gift > 0
                ? draft.plus("worth of a megawatt-hour elsewhere", worth)
                        .minus("tariff", energy.tariffPerMwh())
                        .times("load of the full campus", energy.loadMw())
                        .times("hours a year", Count.of(HOURS_A_YEAR))
                        .make("given away a year", gift)
                : draft;
    }

    private static Fact security(State state) {
        StateEnergy energy = state.said().energy();
        if (energy == null) {
            return state.without(EnergySecurity.class, "energy");
        }
        return new EnergySecurity(
                state.about(),
                Share.of(energy.loadMw().value() / energy.nationalPeakMw().value()),
                energy.importedShare(),
                energy.fuelCoverMonths(),
                state.inputs(
                        ENERGY + "load_mw",
                        ENERGY + "national_peak_mw",
                        ENERGY + "imported_share",
                        ENERGY + "fuel_cover_months"));
    }
}
