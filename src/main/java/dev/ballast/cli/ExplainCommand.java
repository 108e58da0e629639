package dev.ballast.cli;

import dev.ballast.assess.Assessor;
import dev.ballast.assess.Justification;
import dev.ballast.audit.Models;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.report.Density;
import dev.ballast.report.Harmless;
import dev.ballast.report.JsonReport;
import dev.ballast.report.WhyReport;
import dev.ballast.report.WhyTree;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why one rule spoke of a client, or why it did not and what it would take. */
@Command(
        name = "explain",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar explain fixtures/profiles/meta-fy2025.json core.risk.uplift-not-seen%n"
                + "  java -jar target/ballast.jar explain fixtures/profiles/meta-fy2025.json core.playbook.own-the-base-load"
                + " --density trace%n%nUsage: ",
        description = "Why a rule spoke of a client, or why it did not and what it would take.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROFILE", description = "The profile in JSON; - for standard input.")
    private String profile = "";

    @Parameters(index = "1", paramLabel = "RULE", description = "The id of the rule; find it with: rules list.")
    private String rule = "";

    @Option(
            names = "--density",
            defaultValue = "reasons",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Density density = Density.reasons;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
    private Format format = Format.text;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateWord.class,
            description = "Another date than the profile's own.")
    private @Nullable LocalDate asOf;

    @Mixin
    private RulesOption rules = new RulesOption();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var assessor = new Assessor(rules.rules(), Models.bundled());
        byte[] submitted = terminal.readProfile(profile);
        Evidence evidence = Refusal.unlessAccepted(
                ProfileReader.read(profile, submitted, asOf, assessor.rules().extensions()), Exit.INVALID);
        Justification justification = assessor.explain(evidence, rule)
                .orElseThrow(() -> new Refusal(
                        Exit.INVALID,
                        "unknown: no rule with the id %s is in force on %s%n  Find it with: ballast rules list"
                                .formatted(
                                        Harmless.text(rule), evidence.profile().asOf())));
        terminal.out()
                .print(
                        switch (format) {
                            case text -> WhyReport.of(justification, density);
                            case json -> JsonReport.of(WhyTree.of(justification, density));
                        });
        return Exit.DONE;
    }
}
