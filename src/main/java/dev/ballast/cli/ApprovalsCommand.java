package dev.ballast.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what was proposed, its class, who said what, and how many still have to approve it. */
@Command(
        name = "approvals",
        synopsisHeading =
                "Examples:%n" + "  java -jar target/ballast.jar rules approvals --format json%n" + "%nUsage: ",
        description = "Lists what was proposed, its class, who said what, and how many still have to approve it.",
        mixinStandardHelpOptions = true)
final class ApprovalsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final SpeakerOptions speaker = new SpeakerOptions();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
    private Format format = Format.text;

    ApprovalsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Approving.list(terminal, speaker, format);
    }
}
