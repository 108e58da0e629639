package dev.ballast.cli;

import dev.ballast.assess.Rules;
import dev.ballast.assess.Tested;
import dev.ballast.fact.Problem;
import dev.ballast.report.CaseReport;
import dev.ballast.report.DefectReport;
import dev.ballast.report.Harmless;
import dev.ballast.report.JsonReport;
import dev.ballast.report.JunitReport;
import dev.ballast.report.ProblemReport;
import dev.ballast.report.ReviewReport;
import dev.ballast.report.ReviewTree;
import dev.ballast.report.RuleReport;
import dev.ballast.report.SarifReport;
import dev.ballast.review.Health;
import dev.ballast.review.Neutrality;
import dev.ballast.review.Population;
import dev.ballast.review.RulesChange;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.cases.KeptCases;
import dev.ballast.rulebook.cases.WrittenCase;
import dev.ballast.rulebook.mutate.Mutation;
import dev.ballast.rulebook.verify.Defect;
import dev.ballast.rulebook.verify.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    /** What stands for the rules of this build where a folder is asked for. */
    static final String BUNDLED = "bundled";

    static final String NEAR = "50";
    private static final int MOST_NEAR = 10_000;

    private final Terminal terminal;

    RuleCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(name = "list", description = "One line a rule.", mixinStandardHelpOptions = true)
    int list(@Mixin FoldersOption rules) {
        List<Path> folder = rules.orNull();
        terminal.out().print(RuleReport.list(RuleSource.of(folder).rulebook().rules()));
        return Exit.DONE;
    }

    @Command(name = "show", description = "One rule with all that it says of itself.", mixinStandardHelpOptions = true)
    int show(
            @Parameters(paramLabel = "ID", description = "The id of the rule.") String id, @Mixin FoldersOption rules) {
        List<Path> folder = rules.orNull();
        RuleCard card = RuleSource.of(folder).rulebook().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Exit.INVALID,
                        "unknown: no rule has the id %s\n  Find it with: ballast rules list%s"
                                .formatted(Harmless.text(id), options(folder))));
        terminal.out().print(RuleReport.of(card));
        return Exit.DONE;
    }

    /** The folders as they were given, for a command that can be copied. */
    private static String options(@Nullable List<Path> folders) {
        return folders == null
                ? ""
                : folders.stream()
                        .map(folder -> " --rules " + Harmless.text(folder.toString()))
                        .collect(Collectors.joining());
    }

    @Command(name = "lint", description = "Lists everything wrong with the rules.", mixinStandardHelpOptions = true)
    int lint(@Mixin FoldersOption rules) {
        List<Path> folder = rules.orNull();
        List<Problem> problems = RuleSource.below(folder, Rules.lint(RuleSource.files(folder)));
        terminal.out().print(problems.isEmpty() ? "clean\n" : ProblemReport.of(problems));
        return problems.isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }

    @Command(
            name = "verify",
            description = "Looks for rules that never hold, repeat or oppose each other, for gaps and for old sources.",
            mixinStandardHelpOptions = true)
    int verify(
            @Mixin FoldersOption rules,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            converter = DateWord.class,
                            description = "The day on which they are verified; today when left out.")
                    @Nullable LocalDate asOf,
            @Option(
                            names = "--keep",
                            description = "Keep the cases that show a defect beside their rules; needs --rules.")
                    boolean keep,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
                    CiFormat format) {
        List<Path> folder = rules.orNull();
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
        if (keep) {
            keep(folder, defects);
        }
        return defects.stream().anyMatch(defect -> defect.level() == Level.ERROR) ? Exit.FINDINGS : Exit.DONE;
    }

    private void keep(@Nullable List<Path> folder, List<Defect> defects) {
        if (folder == null || folder.size() > 1) {
            throw new Refusal(
                    Exit.INVALID,
                    "keep-needs-folder: --keep without --rules; allowed: with --rules DIR%n  Name a folder of packs; the rules of this build cannot be written to."
                            .formatted());
        }
        List<WrittenCase> cases =
                defects.stream().flatMap(defect -> defect.witness().stream()).toList();
        Path kept = folder.get(0);
        KeptCases.keep(kept, cases).forEach(file -> terminal.err().println("kept: " + kept.resolve(file)));
    }

    @Command(
            name = "test",
            description = "Runs the cases beside the rules, and says what they cover.",
            mixinStandardHelpOptions = true)
    int test(
            @Mixin FoldersOption rules,
            @Option(
                            names = "--mutants",
                            description = "Also change every rule one thing at a time, and ask the cases to notice.")
                    boolean mutants,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
                    CiFormat format) {
        List<Path> folder = rules.orNull();
        Tested tested = RuleSource.accepted(Rules.test(RuleSource.files(folder)), folder, Exit.FINDINGS);
        Mutation mutation = mutants ? mutation(folder) : null;
        terminal.out()
                .print(
                        switch (format) {
                            case text -> CaseReport.text(tested, mutation);
                            case json -> CaseReport.json(tested, mutation);
                            case junit -> JunitReport.ofCases(tested, mutation);
                            case sarif -> SarifReport.ofCases(tested, mutation);
                        });
        boolean isNoticed = mutation == null || mutation.isPassed();
        return tested.isPassed() && isNoticed ? Exit.DONE : Exit.FINDINGS;
    }

    private static Mutation mutation(@Nullable List<Path> folder) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return RuleSource.accepted(Rules.mutate(RuleSource.files(folder), today), folder, Exit.FINDINGS);
    }

    @Command(
            name = "diff",
            description = "What differs between two rulebooks, and which clients are told something else and why.",
            mixinStandardHelpOptions = true)
    int diff(
            @Parameters(
                            index = "0",
                            paramLabel = "BEFORE",
                            description = "A folder of packs, or the word bundled for the rules of this build.")
                    Path before,
            @Parameters(index = "1", paramLabel = "AFTER", description = "Likewise.") Path after,
            @Option(
                            names = "--near",
                            paramLabel = "N",
                            defaultValue = NEAR,
                            description = "Clients drawn near each shipped profile; default ${DEFAULT-VALUE}.")
                    int near,
            @Option(
                            names = "--neutral",
                            description = "Claim that nobody is told anything else; exit code 3 when somebody is.")
                    boolean neutral,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        RulesChange review = RulesChange.of(
                RuleSource.of(named(before)).rulebook(),
                RuleSource.of(named(after)).rulebook(),
                Population.of(atLeastNone(near)));
        terminal.out()
                .print(
                        switch (format) {
                            case text -> ReviewReport.of(review);
                            case json -> JsonReport.of(ReviewTree.of(review));
                        });
        return neutral && review.neutrality() == Neutrality.COUNTEREXAMPLE ? Exit.FINDINGS : Exit.DONE;
    }

    @Command(
            name = "health",
            description = "Stale sources, overdue reviews, rules that nobody meets, and how often each rule speaks.",
            mixinStandardHelpOptions = true)
    int health(
            @Mixin FoldersOption rules,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            converter = DateWord.class,
                            description = "The day on which sources are looked at; today when left out.")
                    @Nullable LocalDate asOf,
            @Option(
                            names = "--near",
                            paramLabel = "N",
                            defaultValue = NEAR,
                            description = "Clients drawn near each shipped profile; default ${DEFAULT-VALUE}.")
                    int near,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        List<Path> folder = rules.orNull();
        List<Defect> papers = RuleSource.accepted(
                Rules.papers(RuleSource.files(folder), asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf),
                folder,
                Exit.INVALID);
        Health health = Health.of(RuleSource.of(folder).rulebook(), papers, Population.of(atLeastNone(near)));
        terminal.out()
                .print(
                        switch (format) {
                            case text -> ReviewReport.of(health);
                            case json -> JsonReport.of(ReviewTree.of(health));
                        });
        return Exit.DONE;
    }

    static @Nullable List<Path> named(Path folder) {
        return folder.toString().equals(BUNDLED) ? null : List.of(folder);
    }

    private static int atLeastNone(int near) {
        if (near < 0 || near > MOST_NEAR) {
            throw new Refusal(
                    Exit.INVALID,
                    "out-of-range: --near %d; allowed: 0 to %d%n  Name how many clients to draw near each profile."
                            .formatted(near, MOST_NEAR));
        }
        return near;
    }
}
