package dev.ballast.cli;

import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Of whom a table by month is made, as of when, and how it is written. */
final class MonthOptions {

    /** How a table is written; the names are the words of {@code --format}. */
    enum Table {
        text,
        json,
        csv
    }

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

    /** Prints the table of the client in the form that was asked for. */
    <P> int print(
            Terminal terminal,
            Function<Evidence, P> plan,
            Function<P, String> text,
            Function<P, String> json,
            Function<P, String> csv) {
        Evidence evidence =
                Refusal.unlessAccepted(ProfileReader.read(profile, terminal.readProfile(profile), asOf), Exit.INVALID);
        Function<P, String> written = switch (format) {
            case text -> text;
            case json -> json;
            case csv -> csv;
        };
        terminal.out().print(plan.andThen(written).apply(evidence));
        return Exit.DONE;
    }
}
