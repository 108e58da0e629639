package dev.ballast.cli;

import dev.ballast.appraisal.CashPlan;
import dev.ballast.appraisal.CollateralPlan;
import dev.ballast.appraisal.CoverPlan;
import dev.ballast.appraisal.VintagePlan;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.report.CashReport;
import dev.ballast.report.CollateralReport;
import dev.ballast.report.CoverReport;
import dev.ballast.report.VintageReport;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a treasurer follows month by month. */
@Command(
        name = "months",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar months cash fixtures/profiles/coreweave-mid-2025.json%n"
                + "  java -jar target/ballast.jar months collateral fixtures/profiles/weak-borrower.json --format csv%n"
                + "  java -jar target/ballast.jar months vintage fixtures/profiles/european-enterprise.json%n"
                + "%nUsage: ",
        description = "What a treasurer follows month by month.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class MonthCommands {

    /** How a table is written; the names are the words of {@code --format}. */
    enum Table {
        text,
        json,
        csv
    }

    private final Terminal terminal;

    MonthCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "cash",
            description = "Where cash comes from and goes to, and when it pinches.",
            mixinStandardHelpOptions = true)
    int cash(
            @Parameters(paramLabel = "PROFILE", description = "The profile in JSON; - for standard input.")
                    String profile,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.") Table format,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            converter = DateWord.class,
                            description = "Another date than the profile's own.")
                    @Nullable LocalDate asOf) {
        CashPlan plan = CashPlan.of(evidence(profile, asOf));
        terminal.out()
                .print(
                        switch (format) {
                            case text -> CashReport.text(plan);
                            case json -> CashReport.json(plan);
                            case csv -> CashReport.csv(plan);
                        });
        return Exit.DONE;
    }

    @Command(
            name = "collateral",
            description = "Debt beside the silicon that is pledged for it, and when it is under water.",
            mixinStandardHelpOptions = true)
    int collateral(
            @Parameters(paramLabel = "PROFILE", description = "The profile in JSON; - for standard input.")
                    String profile,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.") Table format,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            converter = DateWord.class,
                            description = "Another date than the profile's own.")
                    @Nullable LocalDate asOf) {
        CollateralPlan plan = CollateralPlan.of(evidence(profile, asOf));
        terminal.out()
                .print(
                        switch (format) {
                            case text -> CollateralReport.text(plan);
                            case json -> CollateralReport.json(plan);
                            case csv -> CollateralReport.csv(plan);
                        });
        return Exit.DONE;
    }

    @Command(name = "cover", description = "Debt service coverage by quarter.", mixinStandardHelpOptions = true)
    int cover(
            @Parameters(paramLabel = "PROFILE", description = "The profile in JSON; - for standard input.")
                    String profile,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.") Table format,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            converter = DateWord.class,
                            description = "Another date than the profile's own.")
                    @Nullable LocalDate asOf) {
        CoverPlan plan = CoverPlan.of(evidence(profile, asOf));
        terminal.out()
                .print(
                        switch (format) {
                            case text -> CoverReport.text(plan);
                            case json -> CoverReport.json(plan);
                            case csv -> CoverReport.csv(plan);
                        });
        return Exit.DONE;
    }

    @Command(
            name = "vintage",
            description = "One vintage over its five phases, paid for by a loan.",
            mixinStandardHelpOptions = true)
    int vintage(
            @Parameters(paramLabel = "PROFILE", description = "The profile in JSON; - for standard input.")
                    String profile,
            @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.") Table format,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            converter = DateWord.class,
                            description = "Another date than the profile's own.")
                    @Nullable LocalDate asOf) {
        VintagePlan plan = VintagePlan.of(evidence(profile, asOf));
        terminal.out()
                .print(
                        switch (format) {
                            case text -> VintageReport.text(plan);
                            case json -> VintageReport.json(plan);
                            case csv -> VintageReport.csv(plan);
                        });
        return Exit.DONE;
    }

    private Evidence evidence(String profile, @Nullable LocalDate asOf) {
        return Refusal.unlessAccepted(ProfileReader.read(profile, terminal.readProfile(profile), asOf), Exit.INVALID);
    }
}
