package dev.ballast.report.sheet;

import dev.ballast.advice.Recommendation;
import dev.ballast.assess.Assessment;
import dev.ballast.fact.About;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.report.Tried;
import dev.ballast.rulebook.Match;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The recommendations in the order of their numbers; an amount whose making is worked refers to its steps. */
final class AdviceSheet {

    /** The row of the first recommendation. */
    static final int FIRST = 5;

    private AdviceSheet() {}

    static void write(Table table, WorkingSheet workings, Assessment assessment) {
        table.title("Advice")
                .note("Amounts of different recommendations may be the same money and are not to be added.")
                .next()
                .heads("Number", "Class", "Advice")
                .figures("At stake")
                .heads("Unit", "At stake in words", "Severity", "Confidence", "About", "Rule", "Source")
                .below();
        var advice = assessment.advice();
        var tried = new Tried(assessment.trials());
        for (Recommendation each : advice.read()) {
            var metadata = each.rule().metadata();
            table.words(advice.number(each))
                    .words(tried.title(each))
                    .words(metadata.wording().advice());
            amount(table, workings, each);
            table.words(each.atStake().words())
                    .words(metadata.severity().word())
                    .words(each.confidence().level())
                    .words(about(each))
                    .words(each.rule().id())
                    .words(metadata.grounds().source())
                    .next();
        }
    }

    private static void amount(Table table, WorkingSheet workings, Recommendation each) {
        if (each.atStake().stakes().isEmpty()) {
            table.words("").words("");
            return;
        }
        Stake stake = each.atStake().stakes().get(0);
        Format format = Format.of(stake.amount());
        String formula = formula(workings, stake, each.atStake().facts());
        if (formula.isEmpty()) {
            table.number(Tone.PLAIN, stake.amount());
        } else {
            table.formula(Tone.MADE, format, formula, stake.amount().value());
        }
        table.words(Format.unit(stake.amount()));
    }

    /** The cells of the steps that make the amounts behind a stake; empty where one of them is not worked. */
    private static String formula(WorkingSheet workings, Stake stake, List<Staked> facts) {
        List<Optional<String>> cells = facts.stream()
                .filter(fact -> fact.stake().meaning().equals(stake.meaning()))
                .map(fact -> workings.cell(fact, fact.stake().amount()))
                .toList();
        return cells.stream().allMatch(Optional::isPresent)
                ? cells.stream().map(Optional::orElseThrow).collect(Collectors.joining("+"))
                : "";
    }

    private static String about(Recommendation each) {
        return each.matches().stream()
                .map(Match::about)
                .distinct()
                .map(About::toString)
                .collect(Collectors.joining("; "));
    }
}
