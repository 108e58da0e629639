package dev.ballast.compute;

import dev.ballast.profile.Parameters;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;

/**
 * What is left of the value of accelerators on three named paths, and as expected over them: on the base path the same
 * part goes every year; in a shortage the price holds until an age, falls by a step and follows the base path; in a crash
 * a larger part goes every year. At any time the work may move to other hardware, which takes part of the value at once.
 *
 * <p>The expectation is exact: the weighted mean of the paths, times exp(−rate of shifts × part lost × years), which is
 * the mean over any number of shifts that arrive independently. After three years 33 % of new silicon is left at the
 * parameters of the house. Source: expected value under a Poisson process; paths from resale prices of accelerators.
 */
public final class Obsolescence {

    private static final double MONTHS_A_YEAR = 12;

    private final double base;
    private final double crash;
    private final double flat;
    private final double kept;
    private final double shortageWeight;
    private final double crashWeight;
    private final double shifts;

    private Obsolescence(Parameters parameters) {
        this.base = 1 - parameters.share("silicon.decay.base").value();
        this.crash = 1 - parameters.share("silicon.decay.crash").value();
        this.flat = parameters.months("silicon.shortage.flat").value();
        this.kept = 1 - parameters.share("silicon.shortage.step").value();
        this.shortageWeight = parameters.share("silicon.weight.shortage").value();
        this.crashWeight = parameters.share("silicon.weight.crash").value();
        Rate shiftsAYear = parameters.rate("silicon.shift.rate");
        Share lost = parameters.share("silicon.shift.loss");
        this.shifts = shiftsAYear.value() * lost.value() / MONTHS_A_YEAR;
    }

    public static Obsolescence of(Parameters parameters) {
        return new Obsolescence(parameters);
    }

    /** The names of all parameters that the expected value rests on. */
    public static String[] parameters() {
        return new String[] {
            "assumption:silicon.decay.base",
            "assumption:silicon.decay.crash",
            "assumption:silicon.shortage.flat",
            "assumption:silicon.shortage.step",
            "assumption:silicon.weight.shortage",
            "assumption:silicon.weight.crash",
            "assumption:silicon.shift.rate",
            "assumption:silicon.shift.loss"
        };
    }

    /**
     * The part of the value today that is expected to be left after some months.
     *
     * @param months from today, not negative
     * @param age of the accelerators today
     */
    public double expectedAfter(double months, Months age) {
        double onBase = StrictMath.pow(base, months / MONTHS_A_YEAR);
        return mean(onBase, shortageAfter(months, age), crashAfter(months)) * StrictMath.exp(-shifts * months);
    }

    /** The part that is left in a shortage, without a shift: all of it until the age at which the price gives way. */
    public double shortageAfter(double months, Months age) {
        double held = flat - age.value();
        if (held <= 0) {
            return StrictMath.pow(base, months / MONTHS_A_YEAR);
        }
        return months < held ? 1 : kept * StrictMath.pow(base, (months - held) / MONTHS_A_YEAR);
    }

    /** The part that is left in a crash, without a shift. */
    public double crashAfter(double months) {
        return StrictMath.pow(crash, months / MONTHS_A_YEAR);
    }

    /** {@link #expectedAfter} for month 0, 1, 2 … in one sweep, because schedules ask for every month. */
    public double[] expectedByMonth(int months, Months age) {
        double baseStep = StrictMath.pow(base, 1 / MONTHS_A_YEAR);
        double crashStep = StrictMath.pow(crash, 1 / MONTHS_A_YEAR);
        double shiftStep = StrictMath.exp(-shifts);
        double held = flat - age.value();
        var left = new double[months + 1];
        double onBase = 1;
        double inShortage = 1;
        double inCrash = 1;
        double unshifted = 1;
        left[0] = 1;
        for (int month = 1; month <= months; month++) {
            onBase *= baseStep;
            inCrash *= crashStep;
            unshifted *= shiftStep;
            boolean gaveWay = held <= 0 || month - 1 >= held;
            inShortage = gaveWay ? inShortage * baseStep : shortageAfter(month, age);
            left[month] = mean(onBase, inShortage, inCrash) * unshifted;
        }
        return left;
    }

    /** {@link #crashAfter} for month 0, 1, 2 … */
    public double[] crashByMonth(int months) {
        double step = StrictMath.pow(crash, 1 / MONTHS_A_YEAR);
        var left = new double[months + 1];
        left[0] = 1;
        for (int month = 1; month <= months; month++) {
            left[month] = left[month - 1] * step;
        }
        return left;
    }

    private double mean(double onBase, double inShortage, double inCrash) {
        return (1 - shortageWeight - crashWeight) * onBase + shortageWeight * inShortage + crashWeight * inCrash;
    }
}
