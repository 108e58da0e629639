package dev.ballast.cli;

import dev.ballast.appraisal.CashPlan;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.report.CashReport;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sources and uses of a client, month by month. */
@Command(
        name = "cash",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar cash fixtures/profiles/coreweave-mid-2025.json%n"
                + "  java -jar target/ballast.jar cash fixtures/profiles/weak-borrower.json --format csv%n%nUsage: ",
        description = "Where cash comes from and goes to, month by month, and when it pinches.",
        mixinStandardHelpOptions = true)
final class CashCommand implements Callable<Integer> {

    /** How the table is written; the names are the words of {@code --format}. */
    enum Table {
        text,
        json,
        csv
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "PROFILE", description = "The profile in JSON; - for standard input.")
    private String profile = "";

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
    private Table format = Table.text;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateWord.class,
            description = "Another date than the profile's own.")
    private @Nullable LocalDate asOf;

    CashCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Evidence evidence =
                Refusal.unlessAccepted(ProfileReader.read(profile, terminal.readProfile(profile), asOf), Exit.INVALID);
        CashPlan plan = CashPlan.of(evidence);
        terminal.out()
                .print(
                        switch (format) {
                            case text -> CashReport.text(plan);
                            case json -> CashReport.json(plan);
                            case csv -> CashReport.csv(plan);
                        });
        return Exit.DONE;
    }
}
