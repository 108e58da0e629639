package dev.ballast.cli;

import dev.ballast.advice.TurningPoint;
import dev.ballast.assess.Assessment;
import dev.ballast.assess.Assessor;
import dev.ballast.assess.Comparison;
import dev.ballast.assess.Trial;
import dev.ballast.audit.Models;
import dev.ballast.declared.Extensions;
import dev.ballast.profile.ChangedText;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.report.ComparisonReport;
import dev.ballast.report.ComparisonTree;
import dev.ballast.report.Harmless;
import dev.ballast.report.JsonReport;
import dev.ballast.report.RobustnessReport;
import dev.ballast.report.TrialReport;
import dev.ballast.report.TurningReport;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.scenario.Robustness;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a change does to the advice, and what change would do something. */
@Command(
        name = "change",
        usageHelpWidth = 132,
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar change points fixtures/profiles/meta-fy2025.json core.risk.capex-outgrows-cash-flow%n"
                + "  java -jar target/ballast.jar change whatif fixtures/profiles/meta-fy2025.json"
                + " --set /financials/planned_capex=100000000000%n%nUsage: ",
        description = "What a change does to the advice, and which change would do something.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class ChangeCommands {

    private static final String SHOWN = "12";

    private final Terminal terminal;

    ChangeCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "whatif",
            description = "Assesses a profile as it is and with some lines changed, and prints what differs.",
            mixinStandardHelpOptions = true)
    int whatif(
            @Parameters(paramLabel = "PROFILE", description = "The profile in JSON; - for standard input.")
                    String profile,
            @Option(
                            names = "--set",
                            required = true,
                            paramLabel = "POINTER=VALUE",
                            description = "A line and its new value; may be repeated. No value takes the line out.")
                    Map<String, String> changes,
            @Mixin RulesOption rules,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        byte[] bytes = terminal.readProfile(profile);
        Extensions extensions = rules.extensions();
        Evidence before = evidence(profile, bytes, extensions);
        Evidence after = evidence(profile + " as changed", changed(bytes, changes), extensions);
        String what = changes.entrySet().stream()
                .map(change -> change.getKey() + " = " + (change.getValue().isEmpty() ? "nothing" : change.getValue()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return print(
                before,
                after,
                rules,
                format,
                "%s, with %s; hypothetical.".formatted(name(before), what),
                ComparisonTree::hypothetical);
    }

    @Command(
            name = "compare",
            description = "Assesses two profiles and prints what differs between the answers.",
            mixinStandardHelpOptions = true)
    int compare(
            @Parameters(paramLabel = "PROFILE", index = "0", description = "The one that was.") String first,
            @Parameters(paramLabel = "PROFILE", index = "1", description = "The one that is.") String second,
            @Mixin RulesOption rules,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        Evidence before = terminal.evidence(first, rules.extensions());
        Evidence after = terminal.evidence(second, rules.extensions());
        String title = "%s as of %s, beside %s as of %s."
                .formatted(
                        name(after),
                        after.profile().asOf(),
                        name(before),
                        before.profile().asOf());
        return print(before, after, rules, format, title, ComparisonTree::of);
    }

    @Command(
            name = "points",
            description = "The smallest change of each figure that changes the advice, the nearest first.",
            mixinStandardHelpOptions = true)
    int points(
            @Parameters(paramLabel = "PROFILE", index = "0", description = "The profile in JSON; - for standard input.")
                    String profile,
            @Parameters(
                            paramLabel = "RULE",
                            index = "1",
                            arity = "0..1",
                            description = "The id of a rule, to see only what turns it.")
                    @Nullable String rule,
            @Mixin RulesOption rules,
            @Option(names = "--most", defaultValue = SHOWN, description = "How many; default ${DEFAULT-VALUE}.")
                    int most,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        Evidence evidence = terminal.evidence(profile, rules.extensions());
        var assessor = new Assessor(rules.rules(), Models.bundled());
        List<RuleCard> inForce = assessor.rulesOf(evidence);
        if (rule != null && inForce.stream().noneMatch(card -> card.id().equals(rule))) {
            throw new Refusal(
                    Exit.INVALID,
                    "unknown: no rule with the id %s is in force on %s\n  Find it with: ballast rules list"
                            .formatted(Harmless.text(rule), evidence.profile().asOf()));
        }
        terminal.err().println("moving every figure and judging again");
        List<TurningPoint> points = assessor.turningPoints(evidence, rule);
        terminal.out()
                .print(
                        switch (format) {
                            case text -> TurningReport.text(name(evidence), points, inForce, most);
                            case json -> JsonReport.of(TurningReport.tree(points));
                        });
        return Exit.DONE;
    }

    @Command(
            name = "try",
            description = "Follows each recommendation that names an action, alone, and prints what it does.",
            mixinStandardHelpOptions = true)
    int tryOut(
            @Parameters(paramLabel = "PROFILE", description = "The profile in JSON; - for standard input.")
                    String profile,
            @Mixin RulesOption rules,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        Evidence evidence = terminal.evidence(profile, rules.extensions());
        List<Trial> trials = new Assessor(rules.rules(), Models.bundled()).trials(evidence);
        terminal.out()
                .print(
                        switch (format) {
                            case text -> TrialReport.text(name(evidence), trials);
                            case json -> JsonReport.of(TrialReport.tree(trials));
                        });
        return Exit.DONE;
    }

    @Command(
            name = "robustness",
            description = "Draws all assumed figures together and prints how often each rule speaks.",
            mixinStandardHelpOptions = true)
    int robustness(
            @Parameters(paramLabel = "PROFILE", description = "The profile in JSON; - for standard input.")
                    String profile,
            @Option(names = "--scenarios", defaultValue = "10000", description = "How many; default ${DEFAULT-VALUE}.")
                    int scenarios,
            @Mixin RulesOption rules,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        Refusal.unlessBetween("--scenarios", scenarios, 1, Robustness.MOST);
        Evidence evidence = terminal.evidence(profile, rules.extensions());
        RulesInForce inForce = new Assessor(rules.rules(), Models.bundled()).rulesFor(evidence);
        terminal.err().println("drawing scenarios and judging each");
        long start = System.nanoTime();
        int threads = Runtime.getRuntime().availableProcessors();
        Robustness robustness = Robustness.of(evidence, inForce, scenarios, threads);
        terminal.err().println("%.0f scenarios a second".formatted(scenarios * 1e9 / (System.nanoTime() - start)));
        terminal.out()
                .print(
                        switch (format) {
                            case text -> RobustnessReport.text(name(evidence), robustness);
                            case json -> RobustnessReport.json(name(evidence), robustness);
                        });
        return Exit.DONE;
    }

    private int print(
            Evidence before,
            Evidence after,
            RulesOption rules,
            Format format,
            String title,
            Function<Comparison, Object> tree) {
        var assessor = new Assessor(rules.rules(), Models.bundled());
        Assessment first = assessor.assess(before);
        var comparison = Comparison.of(first, assessor.assess(after));
        terminal.out()
                .print(
                        switch (format) {
                            case text -> ComparisonReport.of(comparison, title);
                            case json -> JsonReport.of(tree.apply(comparison));
                        });
        return Exit.DONE;
    }

    private static byte[] changed(byte[] profile, Map<String, String> changes) {
        Map<String, @Nullable String> lines = new LinkedHashMap<>();
        new TreeMap<>(changes).forEach((at, value) -> lines.put(at, value.isEmpty() ? null : value));
        try {
            return ChangedText.of(new String(profile, StandardCharsets.UTF_8), lines);
        } catch (IllegalArgumentException nowhere) {
            throw new Refusal(
                    Exit.INVALID,
                    "unknown: %s\n  Write a pointer as the answer prints it, such as /financials/planned_capex."
                            .formatted(Harmless.text(String.valueOf(nowhere.getMessage()))));
        }
    }

    private static Evidence evidence(String name, byte[] bytes, Extensions extensions) {
        return Refusal.unlessAccepted(ProfileReader.read(name, bytes, null, extensions), Exit.INVALID);
    }

    private static String name(Evidence evidence) {
        return Harmless.text(evidence.profile().organisation().name());
    }
}
