package dev.ballast.cli;

import dev.ballast.assess.Assessor;
import dev.ballast.audit.Models;
import dev.ballast.profile.Evidence;
import dev.ballast.report.ActionValueReport;
import dev.ballast.report.JsonReport;
import dev.ballast.scenario.ActionValues;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What each action is worth where nothing that was assumed is sure. */
@Command(
        name = "value",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar change value fixtures/profiles/energy-rich-sovereign.json%n%nUsage: ",
        description =
                "What each action is worth alone over scenarios, how often it is first, and what to find out first.",
        mixinStandardHelpOptions = true)
final class ValueCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROFILE", description = "The profile in JSON; - for standard input.")
    private String profile = "";

    @Option(names = "--scenarios", defaultValue = "1000", description = "How many; default ${DEFAULT-VALUE}.")
    private int scenarios;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
    private Format format = Format.text;

    ValueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Refusal.unlessBetween("--scenarios", scenarios, 1, ActionValues.MOST);
        Evidence evidence = terminal.evidence(profile, rules.extensions());
        var assessor = new Assessor(rules.rules(), Models.bundled());
        terminal.err().println("trying each action, then drawing scenarios");
        var values = ActionValues.of(
                evidence,
                assessor.trials(evidence),
                scenarios,
                Runtime.getRuntime().availableProcessors());
        String client = evidence.profile().organisation().name();
        terminal.out()
                .print(
                        switch (format) {
                            case text -> ActionValueReport.text(client, values);
                            case json -> JsonReport.of(ActionValueReport.tree(client, values));
                        });
        return Exit.DONE;
    }
}
