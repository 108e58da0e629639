package dev.ballast.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers the objections to your proposal, or takes your own objection back. */
@Command(
        name = "answer",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar rules answer 1 --reason \"The lender agreed in writing.\" --token amy.txt%n"
                + "%nUsage: ",
        description = "Answers the objections to your proposal, or takes your own objection back.",
        mixinStandardHelpOptions = true)
final class AnswerCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final SpeakerOptions speaker = new SpeakerOptions();

    @Parameters(paramLabel = "PROPOSAL", description = "The number of the proposal.")
    private int number;

    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why, in a sentence or two.")
    private String reason = "";

    AnswerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Approving.answer(terminal, speaker, number, reason);
    }
}
