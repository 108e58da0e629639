package dev.ballast.cli;

import dev.ballast.assess.Examples;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.profile.ProfileSchema;
import dev.ballast.report.Harmless;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What there is to know about profiles. */
@Command(
        name = "profile",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar profile example%n"
                + "  java -jar target/ballast.jar profile check fixtures/profiles/meta-fy2025.json%n"
                + "%nUsage: ",
        description = "Checks a profile, prints its schema or an example.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class ProfileCommands {

    private final Terminal terminal;

    ProfileCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(name = "check", description = "Lists everything wrong with a profile.", mixinStandardHelpOptions = true)
    int check(
            @Parameters(paramLabel = "PROFILE", description = "The profile in JSON; - for standard input.")
                    String profile,
            @Option(
                            names = "--rules",
                            paramLabel = "DIR",
                            description = "Packs whose extensions.yaml counts; may be given several times.")
                    @Nullable List<Path> rules) {
        Evidence evidence = Refusal.unlessAccepted(
                ProfileReader.read(profile, terminal.readProfile(profile), null, RuleSource.extensions(rules)),
                Exit.INVALID);
        terminal.out()
                .println("valid: %s as of %s; %s lines, %s of them assumed"
                        .formatted(
                                Harmless.text(evidence.profile().organisation().name()),
                                evidence.profile().asOf(),
                                evidence.provenance().lines().size(),
                                evidence.provenance().assumed().size()));
        return Exit.DONE;
    }

    @Command(name = "schema", description = "Prints the JSON Schema.", mixinStandardHelpOptions = true)
    int schema(
            @Option(
                            names = "--rules",
                            paramLabel = "DIR",
                            description = "Packs whose extensions.yaml counts; may be given several times.")
                    @Nullable List<Path> rules) {
        terminal.out().print(ProfileSchema.json(RuleSource.extensions(rules)));
        return Exit.DONE;
    }

    @Command(
            name = "example",
            description = "Prints an example, or the names of all of them.",
            mixinStandardHelpOptions = true)
    int example(
            @Parameters(paramLabel = "NAME", arity = "0..1", description = "Without it the names are listed.") @Nullable String name) {
        if (name == null) {
            Examples.names().forEach(terminal.out()::println);
            return Exit.DONE;
        }
        terminal.out().print(Examples.profile(name).orElseThrow(() -> unknown(name)));
        return Exit.DONE;
    }

    private static Refusal unknown(String name) {
        return new Refusal(
                Exit.INVALID,
                "unknown: no example is called %s\n  Choose one of: %s"
                        .formatted(Harmless.text(name), String.join(", ", Examples.names())));
    }
}
