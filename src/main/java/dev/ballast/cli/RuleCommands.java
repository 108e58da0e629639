package dev.ballast.cli;

import dev.ballast.assess.Rules;
import dev.ballast.assess.Tested;
import dev.ballast.fact.Problem;
import dev.ballast.report.CaseReport;
import dev.ballast.report.DefectReport;
import dev.ballast.report.Harmless;
import dev.ballast.report.JunitReport;
import dev.ballast.report.ProblemReport;
import dev.ballast.report.RuleReport;
import dev.ballast.report.SarifReport;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.mutate.Mutation;
import dev.ballast.rulebook.verify.Defect;
import dev.ballast.rulebook.verify.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What there is to know about rules. */
@Command(
        name = "rules",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar rules list%n"
                + "  java -jar target/ballast.jar rules test%n"
                + "%nUsage: ",
        description = "Lists, shows, checks and tests rules.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class RuleCommands {

    private final Terminal terminal;

    RuleCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(name = "list", description = "One line a rule.", mixinStandardHelpOptions = true)
    int list(
            @Option(names = "--rules", paramLabel = "DIR", description = "Rules from a folder.") @Nullable Path folder) {
        terminal.out().print(RuleReport.list(RuleSource.of(folder).rulebook().rules()));
        return Exit.DONE;
    }

    @Command(name = "show", description = "One rule with all that it says of itself.", mixinStandardHelpOptions = true)
    int show(
            @Parameters(paramLabel = "ID", description = "The id of the rule.") String id,
            @Option(names = "--rules", paramLabel = "DIR", description = "Rules from a folder.") @Nullable Path folder) {
        RuleCard card = RuleSource.of(folder).rulebook().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Exit.INVALID,
                        "unknown: no rule has the id %s\n  Find it with: ballast rules list%s"
                                .formatted(
                                        Harmless.text(id),
                                        folder == null ? "" : " --rules " + Harmless.text(folder.toString()))));
        terminal.out().print(RuleReport.of(card));
        return Exit.DONE;
    }

    @Command(name = "lint", description = "Lists everything wrong with the rules.", mixinStandardHelpOptions = true)
    int lint(
            @Option(names = "--rules", paramLabel = "DIR", description = "Rules from a folder.") @Nullable Path folder) {
        List<Problem> problems = RuleSource.below(folder, Rules.lint(RuleSource.files(folder)));
        terminal.out().print(problems.isEmpty() ? "clean\n" : ProblemReport.of(problems));
        return problems.isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }

    @Command(
            name = "verify",
            description = "Looks for rules that never hold, repeat or oppose each other, for gaps and for old sources.",
            mixinStandardHelpOptions = true)
    int verify(
            @Option(names = "--rules", paramLabel = "DIR", description = "Rules from a folder.") @Nullable Path folder,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            converter = DateWord.class,
                            description = "The day on which they are verified; today when left out.")
                    @Nullable LocalDate asOf,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
                    CiFormat format) {
        List<Defect> defects =
                Rules.verify(RuleSource.files(folder), asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf);
        terminal.out()
                .print(
                        switch (format) {
                            case text -> DefectReport.text(defects);
                            case json -> DefectReport.json(defects);
                            case junit -> JunitReport.ofDefects(defects);
                            case sarif -> SarifReport.ofDefects(defects);
                        });
        return defects.stream().anyMatch(defect -> defect.level() == Level.ERROR) ? Exit.FINDINGS : Exit.DONE;
    }

    @Command(
            name = "test",
            description = "Runs the cases beside the rules, and says what they cover.",
            mixinStandardHelpOptions = true)
    int test(
            @Option(names = "--rules", paramLabel = "DIR", description = "Rules from a folder.") @Nullable Path folder,
            @Option(
                            names = "--mutants",
                            description = "Also change every rule one thing at a time, and ask the cases to notice.")
                    boolean mutants,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
                    CiFormat format) {
        Tested tested = RuleSource.accepted(Rules.test(RuleSource.files(folder)), folder, Exit.FINDINGS);
        Mutation mutation = mutants ? mutation(folder) : null;
        terminal.out()
                .print(
                        switch (format) {
                            case text -> CaseReport.text(tested, mutation);
                            case json -> CaseReport.json(tested, mutation);
                            case junit -> JunitReport.ofCases(tested.results());
                            case sarif -> SarifReport.ofCases(tested.results());
                        });
        boolean isNoticed = mutation == null || mutation.isPassed();
        return tested.isPassed() && isNoticed ? Exit.DONE : Exit.FINDINGS;
    }

    private static Mutation mutation(@Nullable Path folder) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return RuleSource.accepted(Rules.mutate(RuleSource.files(folder), today), folder, Exit.FINDINGS);
    }
}
