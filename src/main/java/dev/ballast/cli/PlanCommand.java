package dev.ballast.cli;

import dev.ballast.assess.Assessor;
import dev.ballast.audit.Models;
import dev.ballast.profile.Evidence;
import dev.ballast.report.JsonReport;
import dev.ballast.report.PlanReport;
import dev.ballast.scenario.Plans;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which actions to follow together. */
@Command(
        name = "plan",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar change plan fixtures/profiles/weak-borrower.json%n%nUsage: ",
        description = "Tries actions together, and prints what is safest and what each step of safety costs.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROFILE", description = "The profile in JSON; - for standard input.")
    private String profile = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
    private Format format = Format.text;

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Evidence evidence = terminal.evidence(profile, rules.extensions());
        var assessor = new Assessor(rules.rules(), Models.bundled());
        terminal.err().println("trying each action, then every set of them");
        var plans = Plans.of(
                evidence,
                assessor.rulesFor(evidence),
                assessor.trials(evidence),
                Runtime.getRuntime().availableProcessors());
        String client = evidence.profile().organisation().name();
        terminal.out()
                .print(
                        switch (format) {
                            case text -> PlanReport.text(client, plans);
                            case json -> JsonReport.of(PlanReport.tree(client, plans));
                        });
        return Exit.DONE;
    }
}
