package dev.ballast.rulebook.cases;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.pack.Layout;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Everything that is wrong with a rulebook: what keeps it from loading, how its rules read, cases that fail. */
public final class RulesLint {

    private RulesLint() {}

    /**
     * All problems; none when every rule is admitted and every case passes.
     *
     * @param tested the ids of the rules whose cases are read and run
     */
    public static List<Problem> of(
            RuleFiles files, Vocabulary vocabulary, FactsOfProfile profiles, Predicate<String> tested) {
        Checked<Rulebook> rulebook = Rulebook.load(files, vocabulary);
        if (!rulebook.isAccepted()) {
            var all = new ArrayList<>(rulebook.problems());
            all.addAll(shapes(files));
            return List.copyOf(all);
        }
        var all = new ArrayList<>(ReadsCheck.problems(rulebook.get()));
        Checked<CaseRunner> runner = CaseRunner.of(files, rulebook.get(), vocabulary, profiles, tested);
        all.addAll(runner.problems());
        if (runner.isAccepted()) {
            runner.get().run().stream()
                    .filter(each -> !each.isPassed())
                    .map(RulesLint::problem)
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** What is wrong with case files whatever the rules are. */
    private static List<Problem> shapes(RuleFiles files) {
        var problems = new Problems();
        var reader = new RecordReader(problems);
        files.texts().forEach((path, text) -> {
            if (path.endsWith(Layout.CASES)) {
                reader.fileOfList(path, text, RuleCase.class);
            }
        });
        return problems.list();
    }

    private static Problem problem(CaseResult result) {
        String fix = "Mend the rule, or the case \"" + result.name() + "\".";
        return new Problem(
                result.place(),
                "case-failed",
                oneLine(result.came()),
                "what the case expects: " + oneLine(result.expected()),
                fix);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\n +", " ");
    }
}
