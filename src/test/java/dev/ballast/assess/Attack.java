package dev.ballast.assess;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.trust.Signing;
import dev.ballast.rulebook.trust.SigningKey;
import dev.ballast.rulebook.trust.Trust;
import dev.ballast.rulebook.trust.TrustedKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One file of {@code fixtures/hostile/attacks}: a line on what the attacker wants, where it has to be refused and as what,
 * and what was done to the sound pack beside it, one step after the other. Characters that cannot be seen are written
 * {@code {U+202E}}.
 *
 * @param kind the folder
 * @param refused file, line and code of each problem
 * @param steps each a word with its arguments, and the lines below it
 */
record Attack(String kind, String name, String aim, List<String> refused, List<Step> steps) {

    static final Path FOLDER = Path.of("fixtures/hostile");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static final Map<String, SigningKey> KEYS = Map.of(
            "good", SigningKey.generated(),
            "stranger", SigningKey.generated());
    private static final Pattern UNSEEN = Pattern.compile("\\{U\\+([0-9A-F]+)}");
    private static final Pattern WORDS =
            Pattern.compile("(change|write|repeat|double|bytes|link|files|trust|sign|admitted|replace|rename-key) .*");

    /** One thing that was done. */
    record Step(List<String> words, String text) {

        String word(int at) {
            return words.get(at);
        }
    }

    static List<Attack> all() {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("attacks"))) {
            return files.filter(Files::isRegularFile).sorted().map(Attack::of).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Attack of(Path file) {
        List<String> lines = read(file).lines().toList();
        List<String> refused = lines.stream()
                .filter(line -> line.startsWith("refused: "))
                .map(line -> seen(line.substring("refused: ".length())))
                .toList();
        var steps = new ArrayList<Step>();
        var below = new StringBuilder();
        var words = new ArrayList<String>();
        for (String line : lines.subList(1 + refused.size(), lines.size())) {
            if (WORDS.matcher(line).matches()) {
                add(words, below, steps);
                words.addAll(List.of(line.split(" ", -1)));
            } else {
                below.append(line).append('\n');
            }
        }
        add(words, below, steps);
        String name = file.getFileName().toString();
        return new Attack(
                Objects.requireNonNull(file.getParent()).getFileName().toString(),
                name,
                lines.get(0).substring(2),
                refused,
                steps);
    }

    private static void add(List<String> words, StringBuilder below, List<Step> steps) {
        if (!words.isEmpty()) {
            steps.add(new Step(words.stream().map(Attack::seen).toList(), seen(below.toString())));
        }
        words.clear();
        below.setLength(0);
    }

    /** The sound pack with all this done to it, read as foreign packs are. */
    Checked<Rules> read(Path folder, Path store) throws IOException {
        copy(FOLDER.resolve("pack"), folder);
        for (Step step : steps) {
            take(step, folder, store);
        }
        return Files.exists(store)
                ? Rules.in(List.of(folder), Trust.in(store, TODAY).get())
                : Rules.in(folder);
    }

    private static void take(Step step, Path folder, Path store) throws IOException {
        Path file = folder.resolve(step.word(1));
        switch (step.word(0)) {
            case "change" -> {
                String[] parts = step.text().split("---\n", 2);
                change(file, parts[0], parts[1]);
            }
            case "write" -> write(file, step.text().getBytes(UTF_8));
            case "double" -> write(file, (read(file) + read(file).replaceFirst("^#.*\n", "")).getBytes(UTF_8));
            case "bytes" -> write(file, bytes(step.text()));
            case "link" -> {
                Files.deleteIfExists(file);
                Files.createSymbolicLink(file, Path.of(step.word(2)));
            }
            case "repeat" ->
                write(
                        folder.resolve(step.word(2)),
                        step.text().repeat(Integer.parseInt(step.word(1))).getBytes(UTF_8));
            case "files" -> {
                for (int i = 0; i < Integer.parseInt(step.word(1)); i++) {
                    write(folder.resolve(step.word(2).formatted(i)), new byte[0]);
                }
            }
            case "replace" ->
                write(file, read(file).replaceFirst(step.word(2), step.word(3)).getBytes(UTF_8));
            case "trust" -> Files.writeString(store, entry(step));
            case "sign" -> sign(step, folder);
            case "rename-key" ->
                change(
                        folder.resolve(step.word(1)).resolve("pack.sig"),
                        key(step.word(2)).id(),
                        key(step.word(3)).id());
            case "admitted" ->
                Files.writeString(
                        store.resolveSibling("trust.admitted.yaml"),
                        "- {pack: %s, version: %s, digest: %s, on: 2026-11-01}\n"
                                .formatted(step.word(1), step.word(2), "0".repeat(64)));
            default -> throw new IllegalStateException(step.toString());
        }
    }

    private static String entry(Step step) {
        SigningKey key = key(step.word(1));
        String revoked = step.words().size() > 5 ? step.word(5) : "";
        var validity =
                new TrustedKey.Validity(LocalDate.parse(step.word(3)), LocalDate.parse(step.word(4)), null, null);
        String entry =
                new TrustedKey(key.id(), key.publicKey(), "acme-treasury", List.of(step.word(2)), validity).text();
        return revoked.isEmpty() ? entry : entry + "  revoked: " + revoked + "\n  reason: It was lost.\n";
    }

    private static void sign(Step step, Path folder) throws IOException {
        var texts = Signing.of(
                        RuleFiles.in(folder).get(), step.word(2), key(step.word(1)), LocalDate.parse(step.word(3)))
                .get();
        for (Map.Entry<String, String> each : texts.entrySet()) {
            Files.writeString(folder.resolve(each.getKey()), each.getValue());
        }
    }

    private static SigningKey key(String name) {
        return Objects.requireNonNull(KEYS.get(name), name);
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = read(file);
        String was = text.contains(from) ? from : from.stripTrailing();
        if (!text.contains(was) || was.isBlank()) {
            throw new IllegalStateException("not in " + file + ": " + from);
        }
        Files.writeString(file, text.replace(was, was.equals(from) ? to : to.stripTrailing()));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
    }

    private static byte[] bytes(String hex) {
        var bytes = new ByteArrayOutputStream();
        for (String each : hex.strip().split("\\s+", -1)) {
            bytes.write(Integer.parseInt(each, 16));
        }
        return bytes.toByteArray();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                write(to.resolve(from.relativize(each).toString()), Files.readAllBytes(each));
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    /** {@code acme/money/board.drl:23 eval}; the folder of packs itself is FOLDER. */
    static String shown(Problem problem, Path folder) {
        String file = problem.place().file().equals(folder.toString())
                ? "FOLDER"
                : problem.place().file();
        return file + ":" + problem.place().line() + " " + problem.code();
    }

    @Override
    public String toString() {
        return kind + "/" + name;
    }
}
