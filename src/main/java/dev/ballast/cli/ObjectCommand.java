package dev.ballast.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Objects to proposed rules; nobody can approve them until the author answers or you take it back by answer. */
@Command(
        name = "object",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar rules object 1 --reason \"The lender has not agreed.\" --token eve.txt%n"
                + "%nUsage: ",
        description =
                "Objects to proposed rules; nobody can approve them until the author answers or you take it back by answer.",
        mixinStandardHelpOptions = true)
final class ObjectCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final SpeakerOptions speaker = new SpeakerOptions();

    @Parameters(paramLabel = "PROPOSAL", description = "The number of the proposal.")
    private int number;

    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why, in a sentence or two.")
    private String reason = "";

    ObjectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Approving.object(terminal, speaker, number, reason);
    }
}
