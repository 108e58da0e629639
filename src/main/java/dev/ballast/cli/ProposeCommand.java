package dev.ballast.cli;

import dev.ballast.review.Kind;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes rules in place of those that were approved last, and says how many have to approve them. */
@Command(
        name = "propose",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar rules propose --rules packs --reason \"Halls are rented now.\" --token amy.txt%n"
                + "%nUsage: ",
        description =
                "Proposes rules in place of those that were approved last, and says how many have to approve them.",
        mixinStandardHelpOptions = true)
final class ProposeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final SpeakerOptions speaker = new SpeakerOptions();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why, in a sentence or two.")
    private String reason = "";

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description = "Refuse when the change is heavier: editorial, parameter, behavioural or structural.")
    private @Nullable Kind claimed;

    ProposeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Approving.propose(terminal, speaker, rules, reason, claimed);
    }
}
