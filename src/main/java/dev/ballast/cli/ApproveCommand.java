package dev.ballast.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Approves proposed rules that you have in hand; author, approver and who made their tokens have to be different people. */
@Command(
        name = "approve",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar rules approve 1 --rules packs --reason \"Read and tried.\" --token bob.txt%n"
                + "%nUsage: ",
        description =
                "Approves proposed rules that you have in hand; author, approver and who made their tokens have to be different people.",
        mixinStandardHelpOptions = true)
final class ApproveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final SpeakerOptions speaker = new SpeakerOptions();

    @Parameters(paramLabel = "PROPOSAL", description = "The number of the proposal.")
    private int number;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why, in a sentence or two.")
    private String reason = "";

    @Option(
            names = "--emergency",
            paramLabel = "DATE",
            converter = DateWord.class,
            description = "Let the rules pass alone up to this day, at most 14 days on; does not count as approval.")
    private @Nullable LocalDate until;

    ApproveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Approving.approve(terminal, speaker, rules, number, reason, until);
    }
}
