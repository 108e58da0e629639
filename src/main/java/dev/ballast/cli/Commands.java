package dev.ballast.cli;

import dev.ballast.advice.Tier;
import dev.ballast.appraisal.SiliconPaths;
import dev.ballast.assess.Assessment;
import dev.ballast.assess.Assessor;
import dev.ballast.audit.Models;
import dev.ballast.audit.Receipt;
import dev.ballast.audit.Replay;
import dev.ballast.declared.Extensions;
import dev.ballast.profile.AcceleratorPrice;
import dev.ballast.profile.AcceleratorPrices;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.report.ReceiptReader;
import dev.ballast.report.Recorded;
import dev.ballast.report.ReplayReport;
import dev.ballast.report.SiliconReport;
import dev.ballast.rulebook.wording.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands of the first level. */
@Command(
        name = "ballast",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar assess fixtures/profiles/meta-fy2025.json%n"
                + "  java -jar target/ballast.jar profile check fixtures/profiles/meta-fy2025.json%n"
                + "%nUsage: ",
        description = "How to finance and structure AI compute: recommendations, ranked, with their reasons.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        footer = {
            "",
            "Exit codes: 0 done, 1 our fault, 2 usage or invalid input, 3 findings or failed cases, 4 a replay differs."
        })
final class Commands {

    private static final int LONGEST_RECEIPT = 16 * 1024 * 1024;

    private final Terminal terminal;
    private final Server server;

    Commands(Terminal terminal, Server server) {
        this.terminal = terminal;
        this.server = server;
    }

    @Command(
            name = "assess",
            description = "Says what one organisation should do, in order, and why.",
            mixinStandardHelpOptions = true)
    int assess(
            @Parameters(paramLabel = "PROFILE", description = "The profile in JSON; - for standard input.")
                    String profile,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            converter = DateWord.class,
                            description = "Another date than the profile's own.")
                    @Nullable LocalDate asOf,
            @Mixin RulesOption rules,
            @Option(
                            names = "--try",
                            description = "Also follow each recommendation alone; withhold what does not help.")
                    boolean isTried,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
                    AnswerFormat format,
            @Option(
                            names = "--lang",
                            paramLabel = "LANGUAGE",
                            converter = LanguageWord.class,
                            description = "Words of rules in this language where packs translate them, such as fr.")
                    @Nullable Language language,
            @Option(
                            names = "--fail-on",
                            paramLabel = "TIER",
                            converter = TierWord.class,
                            description = "Exit 3 when this tier is reached: must, should, find-out or watch.")
                    @Nullable Tier failOn,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            description = "Write here.")
                    @Nullable Path output,
            @Option(names = "--force", description = "Overwrite the file.") boolean force,
            @Mixin LedgerOptions ledger) {
        var assessor = Ahead.of(() -> new Assessor(rules.rules(), Models.bundled()));
        byte[] submitted = terminal.readProfile(profile);
        Evidence evidence = evidence(profile, submitted, asOf, rules.extensions());
        Assessment assessment =
                isTried ? assessor.get().tried(evidence) : assessor.get().assess(evidence);
        if (ledger.isAsked()) {
            assessment = Recording.of(assessment, assessor.get().rules(), submitted, ledger, terminal);
        }
        if (language != null) {
            assessment = Translated.of(assessment, assessor.get().rules().rulebook(), language, format, terminal);
        }
        terminal.write(format.of(assessment), output, force);
        return failOn != null && assessment.advice().reaches(failOn) ? Exit.FINDINGS : Exit.DONE;
    }

    @Command(
            name = "replay",
            description = "Proves that a recorded answer comes out again, or names what differs.",
            mixinStandardHelpOptions = true)
    int replay(
            @Parameters(paramLabel = "RECEIPT", description = "A receipt, or the assessment that carries it, in JSON.")
                    String receipt,
            @Parameters(paramLabel = "PROFILE", description = "The profile in JSON; - for standard input.")
                    String profile,
            @Mixin RulesOption rules,
            @Mixin LedgerOptions ledger) {
        Recorded recorded = Refusal.unlessAccepted(
                ReceiptReader.read(receipt, terminal.read(receipt, LONGEST_RECEIPT)), Exit.INVALID);
        Receipt proof = recorded.receipt();
        var assessor = new Assessor(rules.toReplay(), Models.bundled());
        Assessment now = assessor.assess(evidence(
                profile,
                terminal.readProfile(profile),
                proof.asOf(),
                assessor.rules().extensions()));
        if (ledger.isAsked()) {
            now = Recording.again(now, assessor.rules(), proof, ledger);
        }
        Replay replay = Replay.of(proof, now.receipt());
        terminal.out().print(ReplayReport.of(replay, recorded));
        return replay.isSame() && recorded.answer() != Recorded.Beside.ANOTHER ? Exit.DONE : Exit.DIFFERS;
    }

    @Command(
            name = "models",
            description = "Lists every figure of the models: formula, unit, source, limits and accuracy.",
            mixinStandardHelpOptions = true)
    int models(
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.") Format format,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            description = "Write here.")
                    @Nullable Path output,
            @Option(names = "--force", description = "Overwrite the file.") boolean force) {
        terminal.write(format.ofModels(), output, force);
        return Exit.DONE;
    }

    @Command(
            name = "silicon",
            description = "Fits paths of value to the prices of accelerators that were known on a day.",
            mixinStandardHelpOptions = true)
    int silicon(
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            converter = DateWord.class,
                            description = "The day; today when left out.")
                    @Nullable LocalDate asOf,
            @Option(
                            names = "--prices",
                            paramLabel = "FILE",
                            description = "Prices of your own in JSON, in place of those of this build.")
                    @Nullable String file,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
                    Format format) {
        List<AcceleratorPrice> prices = file == null
                ? AcceleratorPrices.bundled()
                : Refusal.unlessAccepted(AcceleratorPrices.read(file, terminal.readProfile(file)), Exit.INVALID);
        var paths = SiliconPaths.of(prices, asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf);
        terminal.out()
                .print(
                        switch (format) {
                            case text -> SiliconReport.text(paths);
                            case json -> SiliconReport.json(paths);
                        });
        return Exit.DONE;
    }

    @Command(
            name = Cli.SERVE,
            description = "Serves the page and the interface for programs.",
            mixinStandardHelpOptions = true)
    int serve(
            @Option(names = "--port", defaultValue = "8080", description = "Default ${DEFAULT-VALUE}.") int port,
            @Option(
                            names = "--address",
                            defaultValue = "127.0.0.1",
                            description = "Default ${DEFAULT-VALUE}: this machine only.")
                    String address,
            @Mixin RulesOption rules,
            @Mixin AccessOptions access,
            @Mixin LedgerOptions ledger) {
        server.serve(address, port, rules.toServe(), Recording.asked(ledger), access.access());
        return Exit.DONE;
    }

    private static Evidence evidence(
            String profile, byte[] submitted, @Nullable LocalDate asOf, Extensions extensions) {
        return Refusal.unlessAccepted(ProfileReader.read(profile, submitted, asOf, extensions), Exit.INVALID);
    }
}
