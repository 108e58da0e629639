package dev.ballast.rulebook.pack;

import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.ThresholdTable;
import dev.ballast.unit.Unit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The thresholds of one pack, of which exactly one value an id and key is in force on a day. */
public record Thresholds(List<ThresholdEntry> entries) implements ThresholdTable {

    /** Sorts by id. */
    public Thresholds {
        entries = entries.stream()
                .sorted(Comparator.comparing(ThresholdEntry::id))
                .toList();
    }

    /** The entry of this id. */
    public Optional<ThresholdEntry> entry(String id) {
        return entries.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public SortedMap<String, Unit> units() {
        var units = new TreeMap<String, Unit>();
        entries.forEach(each -> units.put(each.id(), each.unit().unit()));
        return units;
    }

    /** By id and key; an entry without a value as early as this day is left out. */
    @Override
    public List<Threshold> inForce(LocalDate asOf) {
        return entries.stream().flatMap(entry -> inForce(entry, asOf)).toList();
    }

    @Override
    public SortedMap<String, String> classes() {
        var classes = new TreeMap<String, String>();
        for (ThresholdEntry entry : entries) {
            if (entry.by() != null) {
                classes.put(entry.id(), entry.by());
            }
        }
        return classes;
    }

    private static Stream<Threshold> inForce(ThresholdEntry entry, LocalDate asOf) {
        return entry.values().stream()
                .map(ThresholdEntry.Value::keyOrEmpty)
                .distinct()
                .sorted()
                .flatMap(key -> latest(entry, key, asOf).stream())
                .map(value -> new Threshold(
                        entry.id(), value.keyOrEmpty(), entry.unit().of(value.value()), entry.title()));
    }

    /** The value that holds on a day for a key, empty for the one that serves all. */
    static Optional<ThresholdEntry.Value> latest(ThresholdEntry entry, String key, LocalDate asOf) {
        return entry.values().stream()
                .filter(value -> value.keyOrEmpty().equals(key) && value.holdsFrom(asOf))
                .max(Comparator.comparing(ThresholdEntry.Value::from));
    }

    /** The day on which the value that is in force on a day was first known here; empty when these packs declare none such. */
    public static Optional<LocalDate> knownSince(Collection<Pack> packs, Threshold threshold, LocalDate asOf) {
        return of(packs).stream()
                .filter(entry -> entry.id().equals(threshold.id()))
                .flatMap(entry -> latest(entry, threshold.key(), asOf).stream())
                .map(value -> value.knowledge().knownSince())
                .max(Comparator.naturalOrder());
    }

    /** The entries of every pack that declares its thresholds in a file, in the order of the packs. */
    public static List<ThresholdEntry> of(Collection<Pack> packs) {
        return packs.stream()
                .filter(pack -> pack.thresholds() instanceof Thresholds)
                .flatMap(pack -> ((Thresholds) pack.thresholds()).entries().stream())
                .toList();
    }
}
