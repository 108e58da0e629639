package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parameters of the models in force on one day, by id: {@code silicon.decay.base} is a share of 0.30 a year. */
public final class Parameters {

    private final Map<String, Assumption> inForce;

    /** Stands in place of the one of its id; null when none was moved. Spares a copy of all for each value tried. */
    private final @Nullable Assumption moved;

    Parameters(Map<String, Assumption> inForce) {
        this(Map.copyOf(inForce), null);
    }

    private Parameters(Map<String, Assumption> inForce, @Nullable Assumption moved) {
        this.inForce = inForce;
        this.moved = moved;
    }

    /** Every assumption in force, by id. */
    public List<Assumption> all() {
        return List.copyOf(byId().values());
    }

    private Map<String, Assumption> byId() {
        var byId = new TreeMap<>(inForce);
        if (moved != null) {
            byId.put(moved.id(), moved);
        }
        return byId;
    }

    /**
     * The same with another value of one of them, in the unit that it has.
     *
     * @throws IllegalArgumentException when there is no such parameter in force
     */
    public Parameters with(String id, Quantity value) {
        return new Parameters(moved == null ? inForce : Map.copyOf(byId()), at(id, value));
    }

    /**
     * The same with other values of some of them, each in the unit that it has.
     *
     * @throws IllegalArgumentException when one is no parameter in force
     */
    public Parameters with(Map<String, Quantity> values) {
        Map<String, Assumption> byId = byId();
        values.forEach((id, value) -> byId.put(id, at(id, value)));
        return new Parameters(byId);
    }

    private Assumption at(String id, Quantity value) {
        Assumption was = assumption(id);
        return new Assumption(id, was.title(), value, was.low(), was.high(), was.from(), was.source());
    }

    public Share share(String id) {
        return of(id, Share.class);
    }

    public Ratio ratio(String id) {
        return of(id, Ratio.class);
    }

    public Rate rate(String id) {
        return of(id, Rate.class);
    }

    public Months months(String id) {
        return of(id, Months.class);
    }

    public Count count(String id) {
        return of(id, Count.class);
    }

    public Power power(String id) {
        return of(id, Power.class);
    }

    /** @throws IllegalArgumentException when there is no such parameter in force, or it is of another unit */
    private <T extends Quantity> T of(String id, Class<T> type) {
        Quantity quantity = assumption(id).quantity();
        if (!type.isInstance(quantity)) {
            throw new IllegalArgumentException(
                    "parameter " + id + " is of unit " + quantity.unit().word());
        }
        return type.cast(quantity);
    }

    /**
     * The assumption with its range and source.
     *
     * @throws IllegalArgumentException when there is no such parameter in force
     */
    public Assumption assumption(String id) {
        Assumption assumption = moved != null && moved.id().equals(id) ? moved : inForce.get(id);
        if (assumption == null) {
            throw new IllegalArgumentException("no parameter in force: " + id);
        }
        return assumption;
    }
}
