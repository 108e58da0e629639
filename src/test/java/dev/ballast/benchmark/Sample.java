package dev.ballast.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What some clients saw: how long answers took, how many requests were refused, and how many failed. */
final class Sample {

    static final String HEAD = "request  clients   answered/s     p50 ms     p99 ms    refused     errors";

    private static final int OK = 200;
    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final double NANOS_A_SECOND = 1e9;

    private final List<Long> nanos = new ArrayList<>();
    private int refused;
    private int errors;

    static boolean isRefused(int status) {
        return status == 429 || status == 503;
    }

    static Sample all(Collection<Sample> samples) {
        var all = new Sample();
        for (Sample each : samples) {
            all.nanos.addAll(each.nanos);
            all.refused += each.refused;
            all.errors += each.errors;
        }
        return all;
    }

    void add(int status, long took) {
        if (status == OK) {
            nanos.add(took);
        } else if (isRefused(status)) {
            refused++;
        } else {
            errors++;
        }
    }

    /** The time within which this part of the answers came, in milliseconds: the smallest that covers it. */
    double milliseconds(double part) {
        if (nanos.isEmpty()) {
            return Double.NaN;
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        int at = (int) Math.ceil(part * sorted.size()) - 1;
        return sorted.get(Math.max(0, at)) / NANOS_A_MILLISECOND;
    }

    String line(String request, int clients, long measured) {
        return String.format(
                Locale.ROOT,
                "%-7s %8d %12.1f %10.2f %10.2f %10d %10d",
                request,
                clients,
                nanos.size() / (measured / NANOS_A_SECOND),
                milliseconds(0.5),
                milliseconds(0.99),
                refused,
                errors);
    }
}
