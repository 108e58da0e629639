package dev.ballast.access;

import dev.ballast.audit.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The tokens of a file as they are now: a token that is added or revoked counts at once, without a new start. A file that
 * was broken meanwhile lets nobody in. May be used by many threads.
 */
public final class Tokens {

    /** @param stamp what tells the file from the one that is there later */
    private record Read(String stamp, List<Token> tokens) {}

    private final Path path;
    private volatile Read last;

    /** @throws AccessRefusal when the file cannot be used, or no token in it is accepted on this day */
    public Tokens(Path path, LocalDate today) {
        this.path = path;
        this.last = read();
        if (last.tokens.stream().noneMatch(token -> token.isAcceptedOn(today))) {
            throw new AccessRefusal(
                    "tokens-spent",
                    "no token in " + path + " is accepted any more",
                    "Make one by ballast token new --tokens " + path + ".");
        }
    }

    /**
     * Who holds this secret; empty when nobody does, or not any more.
     *
     * @throws AccessRefusal when the file can no longer be used
     */
    public Optional<Caller> caller(String secret, LocalDate today) {
        String digest = Sha256.of(secret);
        Token found = null;
        for (Token token : current().tokens) {
            if (token.isOf(digest)) {
                found = token;
            }
        }
        return Optional.ofNullable(found)
                .filter(token -> token.isAcceptedOn(today))
                .map(Token::caller);
    }

    private Read current() {
        if (!last.stamp.equals(stamp())) {
            last = read();
        }
        return last;
    }

    private Read read() {
        String stamp = stamp();
        return new Read(stamp, new TokenFile(path).read());
    }

    private String stamp() {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
        } catch (IOException gone) {
            return "";
        }
    }
}
