package dev.ballast.cli;

import dev.ballast.assess.Rules;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.trust.Signing;
import dev.ballast.rulebook.trust.SigningKey;
import dev.ballast.rulebook.trust.SigningKeyFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs the packs of a folder as they stand. */
@Command(
        name = "sign",
        synopsisHeading = "Examples:%n" + "  java -jar target/ballast.jar rules sign packs --key acme.key%n%nUsage: ",
        description =
                "Signs the packs of a folder as they stand: writes pack.sig into each. What lint finds is not signed.",
        mixinStandardHelpOptions = true)
final class SignCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder that holds the packs.")
    private Path folder = Path.of("");

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "What rules key made.")
    private Path key = Path.of("");

    @Option(names = "--pack", paramLabel = "ID", description = "Only this pack of the folder.")
    private @Nullable String only;

    SignCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SigningKey signing = Refusal.unlessAccepted(new SigningKeyFile(key).read(), Exit.INVALID);
        RuleFiles own = RuleSource.accepted(RuleFiles.in(folder), List.of(folder), Exit.INVALID);
        List<Problem> problems = Rules.lint(RuleFiles.draft(own));
        if (!problems.isEmpty()) {
            RuleSource.accepted(Checked.refused(problems), List.of(folder), Exit.FINDINGS);
        }
        SortedMap<String, String> signatures = RuleSource.accepted(
                Signing.of(own, only, signing, LocalDate.now(ZoneOffset.UTC)), List.of(folder), Exit.INVALID);
        signatures.forEach((path, text) -> {
            terminal.write(text, folder.resolve(path), true);
            terminal.out().println("signed: " + folder.resolve(path) + ", key " + signing.id());
        });
        return Exit.DONE;
    }
}
