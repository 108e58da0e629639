package dev.ballast.backtest;

import dev.ballast.advice.Recommendation;
import dev.ballast.advice.Tier;
import dev.ballast.assess.Assessment;
import dev.ballast.assess.Assessor;
import dev.ballast.profile.AcceleratorPrice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Real issuers assessed as of a day by the ordinary models and rules, held against what happened afterwards. Nothing is
 * tuned: the answer says what a reader would have been told and what came of it, and a warning that rests on a number
 * which nobody here knew on the day does not count.
 *
 * @param results in the order of the cases
 */
public record Backtest(List<CaseResult> results, Totals totals) {

    public Backtest {
        results = List.copyOf(results);
    }

    /**
     * Assesses each case and compares.
     *
     * @param prices of accelerators, of which each case sees those that were known on its day
     */
    public static Backtest of(List<BacktestCase> cases, Assessor assessor, List<AcceleratorPrice> prices) {
        List<CaseResult> results =
                cases.stream().map(each -> result(each, assessor, prices)).toList();
        return new Backtest(results, Totals.of(results));
    }

    private static CaseResult result(BacktestCase of, Assessor assessor, List<AcceleratorPrice> prices) {
        Refit refit = Refit.of(of.evidence(), prices, of.asOf());
        Assessment assessment = assessor.assess(refit.evidence());
        var knowledge = new Knowledge(
                refit,
                assessment.appraised().judgement().matches(),
                assessor.rules().rulebook().packs(),
                of.asOf());
        Map<String, Tier> spoke = assessment.advice().recommendations().stream()
                .collect(Collectors.toMap(each -> each.rule().id(), Recommendation::tier, (a, b) -> a, TreeMap::new));
        List<Warned> warned = of.expected().stream()
                .map(each -> warned(each, of, spoke, knowledge))
                .toList();
        return new CaseResult(
                of,
                warned,
                of.happened().stream().map(each -> happened(each, warned)).toList(),
                List.copyOf(new TreeSet<>(refit.refitted())),
                spoke.keySet().stream()
                        .filter(rule -> spoke.get(rule) == Tier.MUST)
                        .toList(),
                unregistered(of, spoke.keySet()));
    }

    private static Warned warned(Warning warning, BacktestCase of, Map<String, Tier> spoke, Knowledge knowledge) {
        Tier tier = spoke.get(warning.rule());
        if (tier == null) {
            return new Warned(warning, null, Verdict.NOT_RAISED, List.of(), List.of());
        }
        List<Outcome> hits =
                of.happened().stream().filter(warning::isBorneOutBy).toList();
        Verdict verdict = !hits.isEmpty()
                ? Verdict.HIT
                : of.seenUntil().isBefore(warning.horizon()) ? Verdict.OPEN : Verdict.FALSE_ALARM;
        return new Warned(warning, tier, verdict, hits, knowledge.late(warning.rule()));
    }

    private static Happened happened(Outcome outcome, List<Warned> warned) {
        return new Happened(
                outcome, naming(outcome, warned, Warned::counts), naming(outcome, warned, Warned::isTooLate));
    }

    private static List<String> naming(Outcome outcome, List<Warned> warned, Predicate<Warned> wanted) {
        return warned.stream()
                .filter(wanted)
                .filter(each -> each.hits().contains(outcome))
                .map(each -> each.warning().rule())
                .sorted()
                .toList();
    }

    private static List<String> unregistered(BacktestCase of, Set<String> spoke) {
        var registered = new HashSet<>(of.notWarning().keySet());
        of.expected().forEach(each -> registered.add(each.rule()));
        var left = new ArrayList<>(spoke);
        left.removeAll(registered);
        return left;
    }
}
