package dev.ballast.report;

import dev.ballast.backtest.Backtest;
import dev.ballast.backtest.BacktestCase;
import dev.ballast.backtest.CaseResult;
import dev.ballast.backtest.Happened;
import dev.ballast.backtest.Late;
import dev.ballast.backtest.Outcome;
import dev.ballast.backtest.Totals;
import dev.ballast.backtest.Verdict;
import dev.ballast.backtest.Warned;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of warnings about real issuers, for people. */
public final class BacktestReport {

    private static final int LATE_TO_NAME = 3;

    private BacktestReport() {}

    /** The totals and how little they prove, then every case with each warning, each outcome and its discussion. */
    public static String text(Backtest backtest) {
        var lines = new Lines();
        totals(lines, backtest.totals());
        cases(lines.blank(), backtest.results());
        backtest.results().forEach(each -> result(lines.blank(), each));
        return lines.toString();
    }

    private static void totals(Lines lines, Totals totals) {
        lines.paragraph(
                        "",
                        "Backtest over %d cases, chosen by hand. So few cases support no rate and no confidence interval worth naming; read them one by one."
                                .formatted(totals.cases()))
                .blank()
                .verbatim("  warnings                              hit  false alarm  open");
        row(lines, "known on the day: they count", totals.counted());
        row(lines, "known too late: hindsight only", totals.inHindsight());
        lines.blank()
                .paragraph(
                        "",
                        "Outcomes: %d, of which %d differ from each other, as one can stand in two cases; caught by a warning that counts: %d; named in hindsight only: %d; missed: %d."
                                .formatted(
                                        totals.outcomes().all(),
                                        totals.outcomes().different(),
                                        totals.outcomes().caught(),
                                        totals.outcomes().inHindsight(),
                                        totals.outcomes().missed()))
                .paragraph(
                        "",
                        "Non-events: %d; silent at the level Must, as they should be: %d."
                                .formatted(totals.nonEvents(), totals.correctSilences()))
                .paragraph(
                        "",
                        "A warning counts only when every threshold and assumption behind it was known here on the day of the case. %d of the warnings that were raised rest on numbers settled later, by people who could know how the cases ended; what they would have said is hindsight and no evidence of foresight. A hit is an outcome of a named kind, for the same claim of the playbook, within the horizon."
                                .formatted(totals.tooLate()));
    }

    private static void row(Lines lines, String name, Map<Verdict, Integer> counts) {
        lines.verbatim("  %-34s  %4d  %11d  %4d"
                .formatted(name, counts.get(Verdict.HIT), counts.get(Verdict.FALSE_ALARM), counts.get(Verdict.OPEN)));
    }

    /** One line a case; before the plus what counts, after it what is hindsight. */
    private static void cases(Lines lines, List<CaseResult> results) {
        lines.verbatim("  case                      as of        hit   false   open  silent  outcomes  named  missed");
        for (CaseResult result : results) {
            Totals totals = result.totals();
            lines.verbatim("  %-24s  %s  %5s  %6s  %5s  %6d  %8d  %5s  %6d"
                    .formatted(
                            result.of().id(),
                            result.of().asOf(),
                            both(totals, Verdict.HIT),
                            both(totals, Verdict.FALSE_ALARM),
                            both(totals, Verdict.OPEN),
                            totals.counted().get(Verdict.NOT_RAISED),
                            totals.outcomes().all(),
                            totals.outcomes().caught() + "+" + totals.outcomes().inHindsight(),
                            totals.outcomes().missed()));
        }
        lines.paragraph(
                "  ",
                "Before the plus stands what counts, after it what is hindsight; silent are rules that were expected to speak and did not.");
    }

    private static String both(Totals totals, Verdict verdict) {
        return totals.counted().get(verdict) + "+" + totals.inHindsight().get(verdict);
    }

    private static void result(Lines lines, CaseResult result) {
        BacktestCase of = result.of();
        lines.paragraph(
                "",
                "%s (%s), as of %s; outcomes looked for until %s"
                        .formatted(of.title(), of.id(), of.asOf(), of.seenUntil()));
        if (of.movedYears() > 0) {
            lines.paragraph(
                    "  ",
                    "Every day of the profile is moved on by %d years, because the assumptions begin later than the case: all that is said of it is hindsight."
                            .formatted(of.movedYears()));
        }
        lines.paragraph(
                "  ",
                result.refitted().isEmpty()
                        ? "No price of a used accelerator was known on the day, so no path of decay could be refitted."
                        : "Refitted to the prices of the day: %s.".formatted(String.join(", ", result.refitted())));
        if (of.isNonEvent()) {
            lines.paragraph(
                    "  ",
                    result.isCorrectSilence()
                            ? "Non-event: correct silence, no recommendation at the level Must."
                            : "Non-event: false alarm at the level Must, by " + String.join(", ", result.musts())
                                    + ".");
        }
        result.warned().forEach(each -> warned(lines, each));
        if (of.happened().isEmpty()) {
            lines.paragraph("  ", "No outcome of the closed list was found.");
        }
        result.happened().forEach(each -> happened(lines, each));
        of.notWarning()
                .forEach((rule, why) ->
                        lines.paragraph("  . ", "%s, if it speaks, is no warning: %s".formatted(rule, why)));
        if (!result.unregistered().isEmpty()) {
            lines.paragraph(
                    "  ! ",
                    "Spoke, and nobody wrote beforehand what it foretells: "
                            + String.join(", ", result.unregistered()));
        }
        if (!of.discussion().isEmpty()) {
            lines.paragraph("  Discussion: ", of.discussion());
        }
    }

    private static void warned(Lines lines, Warned warned) {
        String tier = warned.tier() == null ? "silent" : warned.tier().title();
        lines.paragraph(
                        "  - ",
                        "%s (%s, %s): %s"
                                        .formatted(
                                                warned.warning().rule(),
                                                warned.warning().claim(),
                                                tier,
                                                warned.verdict().words())
                                + (warned.isTooLate() ? " in hindsight; does not count" : ""))
                .paragraph(
                        "    ",
                        "Expected by %s: %s (%s)"
                                .formatted(
                                        warned.warning().horizon(),
                                        warned.warning().says(),
                                        warned.warning().observable().stream()
                                                .map(each -> each.word())
                                                .collect(Collectors.joining(", "))));
        if (warned.isTooLate()) {
            lines.paragraph("    Known too late: ", late(warned.late()));
        }
    }

    private static String late(List<Late> late) {
        String named = late.stream()
                .limit(LATE_TO_NAME)
                .map(each -> "%s (%s)".formatted(each.what(), each.knownSince()))
                .collect(Collectors.joining(", "));
        int left = late.size() - LATE_TO_NAME;
        return left > 0 ? "%s and %d more".formatted(named, left) : named;
    }

    private static void happened(Lines lines, Happened happened) {
        Outcome outcome = happened.outcome();
        String caught = happened.isCaught()
                ? "caught by " + String.join(", ", happened.caughtBy())
                : happened.isCaughtInHindsight()
                        ? "missed; in hindsight named by " + String.join(", ", happened.inHindsightBy())
                        : "missed";
        lines.paragraph(
                        "  > ",
                        "%s %s (%s): %s"
                                .formatted(outcome.date(), outcome.kind().word(), outcome.cause(), caught))
                .paragraph("    ", outcome.says())
                .paragraph("    Source: ", outcome.source());
    }
}
