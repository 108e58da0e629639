package dev.ballast.profile;

import java.time.LocalDate;
import java.util.Currency;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The reading of one profile while it goes on: what surrounds a field, what was read, and what is wrong. */
final class Reading {

    private final Problems problems;
    private final @Nullable LocalDate asOf;
    private final @Nullable Currency currency;
    private final @Nullable Parameters inForce;
    private final SortedMap<String, Line> lines = new TreeMap<>();
    private final NavigableSet<String> refused = new TreeSet<>();

    /**
     * Starts a reading.
     *
     * @param asOf absent when the as-of date itself cannot be read; dates are then not compared with it
     * @param currency absent when the currency cannot be read, or nothing in the file is money
     * @param inForce the assumptions that fill what is missing; absent when nothing may be filled
     */
    Reading(Problems problems, @Nullable LocalDate asOf, @Nullable Currency currency, @Nullable Parameters inForce) {
        this.problems = problems;
        this.asOf = asOf;
        this.currency = currency;
        this.inForce = inForce;
    }

    @Nullable LocalDate asOf() {
        return asOf;
    }

    /** The currency of the amounts; that of no country when it could not be read, and the reading fails anyway. */
    Currency currency() {
        return currency == null ? Amount.NO_CURRENCY : currency;
    }

    boolean isCurrencyKnown() {
        return currency != null;
    }

    @Nullable Parameters inForce() {
        return inForce;
    }

    /** Keeps a figure that was read well. */
    Object keep(Spot spot, Object value, String shown) {
        lines.put(spot.pointer(), new Line(spot, value, shown, null));
        return value;
    }

    /** Keeps a figure that an assumption filled. */
    Object fill(Spot spot, Assumption assumption, Object value, String shown) {
        lines.put(spot.pointer(), new Line(spot, value, shown, assumption));
        return value;
    }

    SortedMap<String, Line> lines() {
        return lines;
    }

    /** True when the client gave something at this pointer, above or below it, and it was refused. */
    boolean isRefused(String pointer) {
        boolean isAbove = false;
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            isAbove |= refused.contains(pointer.substring(0, end));
        }
        return isAbove || !refused.subSet(pointer + "/", pointer + "0").isEmpty();
    }

    void problem(Spot spot, String code, String found, String allowed, String fix) {
        problems.add(spot, code, found, allowed, fix);
        if (!code.equals("missing")) {
            refused.add(spot.pointer());
        }
    }

    /** Reports a value of the wrong JSON type; the result is null, so that it can be returned. */
    @Nullable Object wrongType(Node node, String allowed, String fix) {
        problem(node.spot(), "wrong-type", node.shown(), allowed, fix);
        return null;
    }
}
