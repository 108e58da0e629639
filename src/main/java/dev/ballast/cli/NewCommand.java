package dev.ballast.cli;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.PackCard;
import dev.ballast.rulebook.pack.PackFile;
import dev.ballast.rulebook.yaml.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a pack to begin with: one rule, one threshold, their cases, all of which pass. */
@Command(
        name = "new",
        synopsisHeading = "Examples:%n"
                + "  java -jar target/ballast.jar rules new packs --namespace acme%n"
                + "  java -jar target/ballast.jar rules lint --rules packs%n%nUsage: ",
        description = "Writes a pack to begin with into a folder: one rule, one threshold, and cases that pass.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    private static final String RULE = "spending-before-the-board";
    private static final List<String> FILES =
            List.of("pack.yaml", "thresholds.yaml", RULE + ".drl", RULE + ".cases.yaml");

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder of packs; made where it is not there.")
    private Path folder = Path.of("");

    @Option(
            names = "--namespace",
            required = true,
            paramLabel = "ID",
            description = "The id of the pack, such as acme.")
    private String pack = "";

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        check();
        Map<String, String> words = words(LocalDate.now(ZoneOffset.UTC));
        for (String file : FILES) {
            Path to = folder.resolve(pack).resolve(file.startsWith(RULE) ? "money/" + file : file);
            terminal.write(filled(template(file), words), withFolder(to), false);
            terminal.out().println("wrote: " + to);
        }
        return Exit.DONE;
    }

    private void check() {
        var problems = new Problems();
        var place = new Place("--namespace", 0, 0, "");
        if (!pack.matches(PackFile.PACK_ID)) {
            String allowed = "letters, digits and _ in lower case, such as acme";
            problems.add(place, "wrong-value", pack, allowed, "Write one as allowed.");
        } else if (bundled().stream().anyMatch(card -> card.id().equals(pack))) {
            problems.add(place, "taken-pack", pack, "an id that the program does not hold", "Name your own.");
        } else if (Files.exists(folder.resolve(pack))) {
            String found = folder.resolve(pack).toString();
            problems.add(place, "exists", found, "a pack that is not there yet", "Name another, or another folder.");
        }
        Refusal.unlessAccepted(problems.orElseAfter(() -> pack), Exit.INVALID);
    }

    private Map<String, String> words(LocalDate today) {
        String core = bundled().stream()
                .filter(card -> card.id().equals("core"))
                .map(PackCard::version)
                .findFirst()
                .orElseThrow();
        String hyphened = pack.replaceAll("_+$", "").replaceAll("_+", "-");
        return Map.of(
                "{pack}",
                pack,
                "{prefix}",
                hyphened,
                "{owner}",
                hyphened + "-desk",
                "{core}",
                core,
                "{today}",
                today.toString(),
                "{review}",
                today.plusYears(1).toString());
    }

    private static List<PackCard> bundled() {
        return RuleSource.of(null).rulebook().packs().stream().map(Pack::card).toList();
    }

    private static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }

    private static String template(String file) {
        try (InputStream in = NewCommand.class.getResourceAsStream("starter/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own file " + file, e);
        }
    }

    private static Path withFolder(Path file) {
        Path parent = Objects.requireNonNull(file.getParent());
        try {
            Files.createDirectories(parent);
        } catch (IOException e) {
            throw new Refusal(
                    Exit.INVALID, "unwritable: %s cannot be made\n  %s".formatted(parent, Terminal.remedy(parent, e)));
        }
        return file;
    }
}
