package dev.ballast.cli;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Place;
import dev.ballast.rulebook.pack.PackFile;
import dev.ballast.rulebook.trust.SigningKey;
import dev.ballast.rulebook.trust.SigningKeyFile;
import dev.ballast.rulebook.trust.TrustedKey;
import dev.ballast.rulebook.yaml.Problems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a key that signs packs, and prints the entry by which an operator trusts it. */
@Command(
        name = "key",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar rules key acme.key --owner acme-treasury --namespace acme > trust.yaml%n%n"
                + "Usage: ",
        description =
                "Makes a key that signs packs; prints the entry for the trust store. The private half stays in FILE.",
        mixinStandardHelpOptions = true)
final class KeyCommand implements Callable<Integer> {

    private static final int YEARS = 2;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The file to make, for its owner's eyes alone.")
    private Path file = Path.of("");

    @Option(names = "--owner", required = true, paramLabel = "NAME", description = "Who holds the key.")
    private String owner = "";

    @Option(
            names = "--namespace",
            required = true,
            split = ",",
            paramLabel = "ID",
            description = "Packs that it may sign: acme stands for acme and for every id that begins with acme_.")
    private List<String> namespaces = List.of();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = DateWord.class,
            description = "The last day on which its signatures are taken; two years from today when left out.")
    private @Nullable LocalDate until;

    KeyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate last = until == null ? today.plusYears(YEARS) : until;
        Refusal.unlessAccepted(checked(today, last), Exit.INVALID);
        SigningKey key = Refusal.unlessAccepted(new SigningKeyFile(file).make(), Exit.INVALID);
        var validity = new TrustedKey.Validity(today, last, null, null);
        terminal.out().print(new TrustedKey(key.id(), key.publicKey(), owner, namespaces, validity).text());
        terminal.err().println("made: " + file + ", which nobody else may read; keep it out of the folder of packs");
        return Exit.DONE;
    }

    private Checked<String> checked(LocalDate today, LocalDate last) {
        var problems = new Problems();
        if (!owner.matches(TrustedKey.OWNER)) {
            add(problems, "--owner", owner, "words in lower case with hyphens, such as acme-treasury");
        }
        namespaces.stream()
                .filter(each -> !each.matches(PackFile.PACK_ID))
                .forEach(each -> add(problems, "--namespace", each, "ids of packs, such as acme"));
        if (last.isBefore(today)) {
            add(problems, "--until", last.toString(), "a day that is not past");
        }
        return problems.orElseAfter(() -> owner);
    }

    private static void add(Problems problems, String option, String found, String allowed) {
        problems.add(new Place(option, 0, 0, ""), "wrong-value", found, allowed, "Write one as allowed.");
    }
}
