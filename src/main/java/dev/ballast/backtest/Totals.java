package dev.ballast.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The sums over all cases.
 *
 * @param counted of the warnings that could have been given on the day, how many came to what
 * @param inHindsight the same of those that rest on what was known too late
 */
public record Totals(
        int cases,
        int nonEvents,
        int correctSilences,
        Map<Verdict, Integer> counted,
        Map<Verdict, Integer> inHindsight,
        Outcomes outcomes) {

    /**
     * The outcomes of all cases.
     *
     * @param different how many they are when what stands in two cases counts once
     * @param caught those that a warning which counts had named
     * @param inHindsight those that only a warning had named which was known too late
     */
    public record Outcomes(int all, int different, int caught, int inHindsight) {

        /** Those that no warning had named, whatever was known. */
        public int missed() {
            return all - caught - inHindsight;
        }
    }

    public Totals {
        counted = Map.copyOf(counted);
        inHindsight = Map.copyOf(inHindsight);
    }

    static Totals of(List<CaseResult> results) {
        List<Happened> happened =
                results.stream().flatMap(each -> each.happened().stream()).toList();
        int caught = count(happened, Happened::isCaught);
        return new Totals(
                results.size(),
                count(results, each -> each.of().isNonEvent()),
                count(results, CaseResult::isCorrectSilence),
                verdicts(results, warned -> !warned.isTooLate()),
                verdicts(results, Warned::isTooLate),
                new Outcomes(
                        happened.size(),
                        Math.toIntExact(happened.stream()
                                .map(Happened::outcome)
                                .distinct()
                                .count()),
                        caught,
                        count(happened, Happened::isCaughtInHindsight) - caught));
    }

    private static Map<Verdict, Integer> verdicts(List<CaseResult> results, Predicate<Warned> wanted) {
        var counts = new TreeMap<Verdict, Integer>();
        Arrays.stream(Verdict.values()).forEach(verdict -> counts.put(verdict, 0));
        results.stream()
                .flatMap(each -> each.warned().stream())
                .filter(wanted)
                .forEach(each -> counts.merge(each.verdict(), 1, Integer::sum));
        return counts;
    }

    private static <T> int count(List<T> these, Predicate<T> wanted) {
        return Math.toIntExact(these.stream().filter(wanted).count());
    }

    /** How many warnings rest on what was known too late. */
    public int tooLate() {
        return inHindsight.values().stream().mapToInt(Integer::intValue).sum();
    }
}
