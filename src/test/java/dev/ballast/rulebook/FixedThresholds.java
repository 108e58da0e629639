package dev.ballast.rulebook;

import dev.ballast.fact.Threshold;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Thresholds of a test, with one value for all time. */
public record FixedThresholds(Map<String, Quantity> values) implements ThresholdTable {

    @Override
    public SortedMap<String, Unit> units() {
        var units = new TreeMap<String, Unit>();
        values.forEach((id, quantity) -> units.put(id, quantity.unit()));
        return units;
    }

    @Override
    public List<Threshold> inForce(LocalDate asOf) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry ->
                                new Threshold(entry.getKey(), "", entry.getValue(), "Threshold " + entry.getKey()))
                        .toList();
    }
}
