package dev.ballast.profile;

import dev.ballast.unit.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The dated, sourced values that stand in for what a client does not say, and that the models take as parameters. */
public final class Assumptions {

    private static final String FILE = "assumptions.json";
    private static final ListShape SHAPE = new ListShape(Shapes.of(AssumptionEntry.class, ""), 1000);
    private static final Assumptions BUNDLED = parse(FILE, resource());

    private final Map<String, NavigableMap<LocalDate, Assumption>> byId;

    /** By the assumption itself, the day on which its value was settled. */
    private final Map<Assumption, LocalDate> known;

    private Assumptions(Map<String, NavigableMap<LocalDate, Assumption>> byId, Map<Assumption, LocalDate> known) {
        this.byId = byId;
        this.known = known;
    }

    /** The assumptions that come with the product. */
    public static Assumptions bundled() {
        return BUNDLED;
    }

    /** Of each assumption the value with the latest date that is not after {@code asOf}; those not begun are absent. */
    public Parameters inForce(LocalDate asOf) {
        var inForce = new HashMap<String, Assumption>();
        byId.forEach((id, values) -> {
            Map.Entry<LocalDate, Assumption> latest = values.floorEntry(asOf);
            if (latest != null) {
                inForce.put(id, latest.getValue());
            }
        });
        return new Parameters(inForce);
    }

    /** The day on which this value was settled; empty when it is none of these, as one that a caller moved. */
    public Optional<LocalDate> knownSince(Assumption assumption) {
        return Optional.ofNullable(known.get(assumption));
    }

    /** The first day on which every assumption has begun. */
    public LocalDate first() {
        return byId.values().stream()
                .map(NavigableMap::firstKey)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The last day on which an assumption changes. */
    LocalDate latest() {
        return byId.values().stream()
                .map(NavigableMap::lastKey)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /**
     * Reads a file of assumptions.
     *
     * @throws IllegalStateException when anything in it is wrong: the file is part of the product
     */
    static Assumptions parse(String file, byte[] bytes) {
        var problems = new Problems(file);
        CharBuffer text = Encoded.characters(bytes, problems);
        Node root = text == null ? null : JsonTree.read(text, problems);
        List<?> read = root == null ? null : (List<?>) SHAPE.read(root, new Reading(problems, null, null, null));
        if (read == null || !problems.isEmpty()) {
            throw new IllegalStateException("assumptions cannot be read: " + problems.sorted());
        }
        var assumptions = new Assumptions(new TreeMap<>(), new HashMap<>());
        for (Object entry : read) {
            assumptions.add((AssumptionEntry) entry);
        }
        return assumptions;
    }

    private void add(AssumptionEntry entry) {
        var dated = new TreeMap<LocalDate, Assumption>();
        for (DatedAssumption value : entry.values()) {
            Assumption assumption = assumption(entry, value);
            known.put(assumption, value.knownSince());
            if (dated.put(value.from(), assumption) != null) {
                throw new IllegalStateException(entry.id() + " has two values from " + value.from());
            }
        }
        if (dated.isEmpty() || byId.put(entry.id(), dated) != null) {
            throw new IllegalStateException("an assumption without values, or stated twice: " + entry.id());
        }
    }

    private static Assumption assumption(AssumptionEntry entry, DatedAssumption value) {
        boolean isEarly = value.from().isBefore(value.knownSince());
        if (isEarly && value.retroactive() == null) {
            throw new IllegalStateException(entry.id() + " holds before it was known and does not say why");
        }
        if (!(value.low() <= value.value() && value.value() <= value.high())) {
            throw new IllegalStateException(entry.id() + " is outside its own range");
        }
        return new Assumption(
                entry.id(),
                entry.title(),
                quantity(entry, value.value()),
                quantity(entry, value.low()),
                quantity(entry, value.high()),
                value.from(),
                value.source());
    }

    private static Quantity quantity(AssumptionEntry entry, double value) {
        @Nullable Currency currency = entry.currency();
        Amount amount = Amount.valueOf(entry.unit().name());
        if ((amount == Amount.MONEY) != (currency != null)) {
            throw new IllegalStateException("amounts, and only amounts, have a currency: " + entry.id());
        }
        return (Quantity) amount.of(value, currency == null ? Amount.NO_CURRENCY : currency);
    }

    private static byte[] resource() {
        try (InputStream in = Assumptions.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FILE);
            }
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
