package dev.ballast.form;

import dev.ballast.profile.Asked.Sort;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The units in which people write one sort of number.
 *
 * @param words what can be written, as a clause
 * @param factors by unit in small letters, what makes the profile's own unit of it; the empty unit is that one
 */
record Measure(String words, Map<String, BigDecimal> factors) {

    private static final Measure MONEY = of(
            "an amount, such as 1.2bn, 3,400m or 3400000000",
            "1000: k, thousand",
            "1000000: m, mn, mm, mio, million, millions",
            "1000000000: bn, b, billion, billions",
            "1000000000000: tn, t, trillion, trillions");

    private static final Measure PART = of(
            "a part of the whole, such as 6.5 % or 0.065",
            "0.01: %, percent, per cent, pct", "0.0001: bp, bps, basis points");

    private static final Measure RATIO = of("a multiple, such as 4.5x or 4.5", "1: x, ×, times");

    private static final Measure MONTHS =
            of("a span of time, such as 18 months or 1.5 years", "1: month, months, mo", "12: year, years, yr, yrs, y");

    private static final Measure COUNT = of(
            "a number of accelerators, such as 12,000 or 12k",
            "1: accelerators, gpus",
            "1000: k, thousand",
            "1000000: m, million");

    private static final Measure POWER = of("power, such as 120 MW or 1.2 GW", "1: mw", "1000: gw", "0.001: kw");

    private static final Measure PLAIN = of("a number");

    /** The units of a sort; a sort that is no number has none but a plain one. */
    static Measure of(Sort sort) {
        return switch (sort) {
            case MONEY -> MONEY;
            case SHARE, RATE -> PART;
            case RATIO -> RATIO;
            case MONTHS -> MONTHS;
            case COUNT -> COUNT;
            case POWER -> POWER;
            case FLOP, PLAIN, DATE, CURRENCY, TEXT, CHOICE, GROUP -> PLAIN;
        };
    }

    /** What a unit measures, wherever it is written; empty when it is none that is known. */
    static String measured(String unit) {
        return switch (unit) {
            case "kwh", "mwh", "gwh", "twh" -> "energy";
            case "mw", "gw", "kw" -> "power";
            case "%", "percent", "per cent", "pct", "bp", "bps", "basis points" -> "a part of a whole";
            case "month", "months", "year", "years", "yr" -> "a span of time";
            case "x", "×", "times" -> "a multiple";
            case "k", "thousand", "m", "mn", "million", "bn", "billion", "tn", "trillion" -> "a large number";
            default -> "";
        };
    }

    private static Measure of(String words, String... lines) {
        var factors = new HashMap<String, BigDecimal>();
        factors.put("", BigDecimal.ONE);
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            for (String unit : parts[1].split(", ", -1)) {
                factors.put(unit, new BigDecimal(parts[0]));
            }
        }
        return new Measure(words, Map.copyOf(factors));
    }
}
