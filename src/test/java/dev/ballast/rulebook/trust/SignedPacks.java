package dev.ballast.rulebook.trust;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** A folder of packs, the keys that sign them, and a trust store beside them. */
final class SignedPacks {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final Path folder;
    private final TreeMap<String, String> texts = new TreeMap<>();
    private final StringBuilder store = new StringBuilder();

    SignedPacks(Path folder) {
        this.folder = folder;
    }

    /** A pack of one rule, which nobody has to admit here. */
    SignedPacks pack(String id, String version) {
        return file(id + "/pack.yaml", """
                        id: %s
                        title: What %s adds
                        version: %s
                        layer: client
                        owner: acme-treasury
                        licence: Proprietary
                        effective: 2025-01-01
                        review: 2027-05-01
                        """.formatted(id, id, version))
                .file(id + "/money/covered.drl", "rule of " + id + "\n")
                .file(id + "/money/covered.cases.yaml", "- name: one\n");
    }

    SignedPacks file(String path, String text) {
        texts.put(path, text);
        return this;
    }

    SignedPacks without(String path) {
        texts.remove(path);
        return this;
    }

    String text(String path) {
        return texts.getOrDefault(path, "");
    }

    /** In the text of a file, one piece for another. */
    SignedPacks change(String path, String from, String to) {
        if (!text(path).contains(from)) {
            throw new AssertionError(from + " is not in " + text(path));
        }
        return file(path, text(path).replace(from, to));
    }

    SignedPacks sign(SigningKey key, String pack) {
        return sign(key, pack, TODAY);
    }

    SignedPacks sign(SigningKey key, String pack, LocalDate day) {
        texts.putAll(Signing.of(files(), pack, key, day).get());
        return this;
    }

    /** Trusts a key for these packs through 2026 and 2027, with these lines of its own. */
    SignedPacks trust(SigningKey key, String namespaces, String... lines) {
        store.append("""
                - key: %s
                  public_key: %s
                  owner: acme-treasury
                  namespaces: [%s]
                  from: 2026-01-01
                  until: 2027-12-31
                """.formatted(key.id(), key.publicKey(), namespaces));
        List.of(lines).forEach(line -> store.append("  ").append(line).append('\n'));
        return this;
    }

    Path store() {
        try {
            return Files.writeString(folder.resolve("trust.yaml"), store);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path record() {
        return folder.resolve("trust.admitted.yaml");
    }

    RuleFiles files() {
        return RuleFiles.of(texts).get();
    }

    Trust trust() {
        return Trust.in(store(), TODAY).get();
    }

    Checked<List<Signed>> check() {
        return trust().check(files());
    }

    /** File, line and code of all that keeps these packs from being taken. */
    List<String> refusals() {
        return refusals(check());
    }

    static List<String> refusals(Checked<?> checked) {
        return checked.problems().stream().map(SignedPacks::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.place().file() + ":" + problem.place().line() + " " + problem.code();
    }
}
