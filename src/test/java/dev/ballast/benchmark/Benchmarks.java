package dev.ballast.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs every benchmark, or those whose names match: {@code mvn -B -q exec:exec@benchmark -Dbenchmark=ColdStart}, after
 * {@code package}. Beside the figures of JMH it prints what part of an assessment its models are, for only ratios within
 * one run count, and how much they allocate.
 */
public final class Benchmarks {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        parts(results).forEach(System.out::println);
    }

    /** One line a profile for which both the models and the whole assessment were timed. */
    private static Collection<String> parts(Collection<RunResult> results) {
        Map<String, RunResult> byName = new TreeMap<>(Comparator.naturalOrder());
        results.forEach(result -> byName.put(name(result), result));
        var lines = new TreeMap<String, String>();
        byName.forEach((name, models) -> {
            RunResult whole = byName.get(name.replace("models ", "assessment "));
            if (name.startsWith("models ") && whole != null) {
                lines.put(
                        name,
                        "%s: a pass of the models takes %.2f of the assessment and allocates %,.0f bytes"
                                .formatted(
                                        name.substring("models ".length()),
                                        models.getPrimaryResult().getScore()
                                                / whole.getPrimaryResult().getScore(),
                                        allocated(models)));
            }
        });
        return lines.values();
    }

    private static double allocated(RunResult result) {
        return requireNonNull(result.getSecondaryResults().get(ALLOCATED)).getScore();
    }

    /** The method and the profile that it was given. */
    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1) + " "
                + result.getParams().getParam("profile");
    }
}
