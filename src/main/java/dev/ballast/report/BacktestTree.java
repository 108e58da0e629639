package dev.ballast.report;

import dev.ballast.backtest.Backtest;
import dev.ballast.backtest.CaseResult;
import dev.ballast.backtest.Happened;
import dev.ballast.backtest.Happening;
import dev.ballast.backtest.Totals;
import dev.ballast.backtest.Verdict;
import dev.ballast.backtest.Warned;
import java.util.Map;
import java.util.TreeMap;

/** What became of warnings about real issuers, for machines. */
public final class BacktestTree {

    /** The name and version of the form. */
    public static final String SCHEMA = "urn:ballast:backtest:1";

    private BacktestTree() {}

    /** Names are sorted; cases, warnings and outcomes keep their order. */
    public static String json(Backtest backtest) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", SCHEMA);
        tree.put("cases", backtest.results().stream().map(BacktestTree::result).toList());
        tree.put("totals", totals(backtest.totals()));
        return JsonReport.of(tree);
    }

    private static Map<String, Object> totals(Totals totals) {
        var tree = new TreeMap<String, Object>();
        tree.put("cases", totals.cases());
        tree.put("counted", verdicts(totals.counted()));
        tree.put("in_hindsight", verdicts(totals.inHindsight()));
        tree.put("known_too_late", totals.tooLate());
        tree.put("non_events", totals.nonEvents());
        tree.put("correct_silences", totals.correctSilences());
        tree.put(
                "outcomes",
                new TreeMap<>(Map.of(
                        "all", totals.outcomes().all(),
                        "different", totals.outcomes().different(),
                        "caught", totals.outcomes().caught(),
                        "caught_in_hindsight", totals.outcomes().inHindsight(),
                        "missed", totals.outcomes().missed())));
        return tree;
    }

    private static Map<String, Object> verdicts(Map<Verdict, Integer> counts) {
        var tree = new TreeMap<String, Object>();
        counts.forEach((verdict, count) -> tree.put(verdict.word(), count));
        return tree;
    }

    private static Map<String, Object> result(CaseResult result) {
        var tree = new TreeMap<String, Object>();
        tree.put("id", result.of().id());
        tree.put("title", result.of().title());
        tree.put("as_of", result.of().asOf().toString());
        tree.put("totals", totals(result.totals()));
        tree.put("moved_years", result.of().movedYears());
        tree.put("seen_until", result.of().seenUntil().toString());
        tree.put("non_event", result.of().isNonEvent());
        tree.put("correct_silence", result.isCorrectSilence());
        tree.put("refitted", result.refitted());
        tree.put("musts", result.musts());
        tree.put("no_event", new TreeMap<>(result.of().notWarning()));
        tree.put("unregistered", result.unregistered());
        tree.put("discussion", result.of().discussion());
        tree.put("warnings", result.warned().stream().map(BacktestTree::warned).toList());
        tree.put(
                "outcomes",
                result.happened().stream().map(BacktestTree::happened).toList());
        return tree;
    }

    private static Map<String, Object> warned(Warned warned) {
        var tree = new TreeMap<String, Object>();
        tree.put("rule", warned.warning().rule());
        tree.put("claim", warned.warning().claim());
        tree.put("horizon", warned.warning().horizon().toString());
        tree.put(
                "observable",
                warned.warning().observable().stream().map(Happening::word).toList());
        tree.put("says", warned.warning().says());
        tree.put("tier", warned.tier() == null ? "silent" : warned.tier().word());
        tree.put("verdict", warned.verdict().word());
        tree.put("counts", warned.counts());
        var late = new TreeMap<String, Object>();
        warned.late().forEach(each -> late.put(each.what(), each.knownSince().toString()));
        tree.put("known_too_late", late);
        return tree;
    }

    private static Map<String, Object> happened(Happened happened) {
        return new TreeMap<>(Map.of(
                "date", happened.outcome().date().toString(),
                "kind", happened.outcome().kind().word(),
                "cause", happened.outcome().cause(),
                "says", happened.outcome().says(),
                "source", happened.outcome().source(),
                "caught_by", happened.caughtBy(),
                "caught_in_hindsight_by", happened.inHindsightBy()));
    }
}
