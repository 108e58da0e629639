package dev.ballast.cli;

import dev.ballast.assess.RuleFolders;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.trust.Signing;
import dev.ballast.rulebook.trust.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A pack of the client Acme as {@code rules new} writes it, the key that signs it, and the store that trusts the key. */
public final class SignedFolder {

    private static final String RULE = "acme/money/spending-before-the-board.drl";

    private final Path packs;
    private final Path trust;
    private final SigningKey key = SigningKey.generated();

    public SignedFolder(Path folder) {
        this.packs = folder.resolve("packs");
        this.trust = folder.resolve("trust.yaml");
        Ran made = Ran.of("rules", "new", packs.toString(), "--namespace", "acme");
        if (made.code() != 0) {
            throw new AssertionError(made.err());
        }
        write(trust, """
                - key: %s
                  public_key: %s
                  owner: acme-treasury
                  namespaces: [acme]
                  from: 2026-01-01
                  until: 2199-12-31
                """.formatted(key.id(), key.publicKey()));
        sign();
    }

    /** What a server is started with. */
    public RuleFolders named() {
        return new RuleFolders(List.of(packs), trust);
    }

    /** The packs as they stand, whatever is wrong with them. */
    public SignedFolder sign() {
        Signing.of(RuleFiles.in(packs).get(), null, key, LocalDate.now(ZoneOffset.UTC))
                .get()
                .forEach((path, text) -> write(packs.resolve(path), text));
        return this;
    }

    /** The rule speaks as severely as this word says, in a pack of this version, signed. */
    public SignedFolder release(String version, String severity) {
        return change("acme/pack.yaml", "(?m)^version: .*", "version: " + version)
                .rule("@severity\\( \"[a-z]+\" \\)", "@severity( \"" + severity + "\" )")
                .sign();
    }

    /** In the text of the rule, one piece for another; not signed. */
    public SignedFolder rule(String from, String to) {
        return change(RULE, from, to);
    }

    /** In the cases of the rule, one piece for another; not signed. */
    public SignedFolder cases(String from, String to) {
        return change(RULE.replace(".drl", ".cases.yaml"), from, to);
    }

    /** The key is no longer trusted. */
    public SignedFolder revoke() {
        write(trust, read(trust) + "  revoked: 2026-01-02\n  reason: The key was lost.\n");
        return this;
    }

    private SignedFolder change(String path, String from, String to) {
        write(packs.resolve(path), read(packs.resolve(path)).replaceAll(from, to));
        return this;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
