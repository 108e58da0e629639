package dev.ballast.finance;

import java.util.Arrays;

/** Adds from the smallest upwards, so that the order of a list leaves no trace in the last bits of a total. */
public final class Sum {

    private Sum() {}

    /** The sum; the terms are left sorted. */
    public static double of(double[] terms) {
        Arrays.sort(terms);
        double sum = 0;
        for (double term : terms) {
            sum += term;
        }
        return sum;
    }
}
