package dev.ballast.published;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What whole runs usually reach on one accelerator, and how far they spread, from some published runs. Every organisation
 * counts once, because its runs share a cluster and its software; the constant counts as one organisation more. There is no
 * figure in it that could be tuned to the runs that are to be foretold.
 *
 * @param byPeak usual efficiency by peak of the accelerator in teraflop a second
 * @param constant what holds for an accelerator of which no run is among them
 * @param band hours over usual hours that one run in ten exceeds
 */
record EfficiencyFit(Map<Double, Double> byPeak, double constant, double band) {

    /** Student's t at 90 % by degrees of freedom. Source: any table of the distribution. */
    private static final Map<Integer, Double> STUDENT = Map.of(5, 1.4759, 6, 1.4398);

    /** A run as it is published. */
    record Run(Row row) {

        String organisation() {
            return row.text("organisation");
        }

        double peak() {
            return row.number("peak_teraflop");
        }

        double parameters() {
            return row.number("active_parameters");
        }

        double hours() {
            return row.number("accelerator_hours");
        }

        double operations() {
            return 6 * parameters() * row.number("tokens");
        }

        double efficiency() {
            return operations() / (hours() * 3_600 * peak() * 1e12);
        }
    }

    static EfficiencyFit of(List<Run> runs, double constant) {
        Map<Double, Double> byPeak = new TreeMap<>();
        runs.stream().map(Run::peak).distinct().forEach(peak -> {
            List<Run> alike = runs.stream().filter(run -> run.peak() == peak).toList();
            Map<String, Double> means = byOrganisation(alike, run -> StrictMath.log(run.efficiency() / constant));
            double sum = means.values().stream().mapToDouble(mean -> mean).sum();
            byPeak.put(peak, constant * StrictMath.exp(sum / (means.size() + 1)));
        });
        return new EfficiencyFit(byPeak, constant, band(runs, byPeak));
    }

    /** One run of another organisation, four times in five: t × spread × √(1 + 1 ÷ organisations), as a factor. */
    private static double band(List<Run> runs, Map<Double, Double> byPeak) {
        Map<String, Double> squares = byOrganisation(runs, run -> {
            double off = StrictMath.log(run.efficiency() / byPeak.getOrDefault(run.peak(), Double.NaN));
            return off * off;
        });
        int count = squares.size();
        double sum = squares.values().stream().mapToDouble(square -> square).sum();
        double student = STUDENT.getOrDefault(count - 1, Double.NaN);
        return StrictMath.exp(student * StrictMath.sqrt(sum / (count - 1)) * StrictMath.sqrt(1 + 1.0 / count));
    }

    private static Map<String, Double> byOrganisation(List<Run> runs, Function<Run, Double> figure) {
        return runs.stream()
                .collect(Collectors.groupingBy(
                        Run::organisation, TreeMap::new, Collectors.averagingDouble(figure::apply)));
    }

    double efficiency(double peak) {
        return byPeak.getOrDefault(peak, constant);
    }
}
