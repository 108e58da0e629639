package dev.ballast.access;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The file of tokens. It holds digests alone: who reads it can use none of them; who writes it can make more. */
public final class TokenFile {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final int LONGEST = 4 * 1024 * 1024;

    /** The lock of a file keeps other programs out, and this one's threads it refuses. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path file;

    public TokenFile(Path file) {
        this.file = file;
    }

    /**
     * Every token, in the order in which they were made.
     *
     * @throws AccessRefusal when the file cannot be read, others may write it, or it is not as this program writes it
     */
    public List<Token> read() {
        try {
            if (isPosix() && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new AccessRefusal(
                        "tokens-open", file + " can be read or written by others", "Run chmod 600 " + file + ".");
            }
            if (Files.size(file) > LONGEST) {
                throw new AccessRefusal(
                        "tokens-broken",
                        file + " is longer than " + LONGEST + " bytes",
                        "Name a file that ballast token made.");
            }
            return TokenText.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new AccessRefusal(
                    "tokens-unreadable",
                    file + " cannot be read",
                    "Make it by ballast token new --tokens " + file + ", or name another.",
                    failed);
        }
    }

    /**
     * Adds a token; the file is made where there is none.
     *
     * @throws AccessRefusal when a token of this name is there, or the file cannot be read or written
     */
    public void add(Token token) {
        change(tokens -> {
            if (tokens.stream().anyMatch(each -> each.name().equals(token.name()))) {
                throw new AccessRefusal(
                        "token-exists",
                        "a token named " + token.name() + " is in " + file,
                        "Take another name; that of a revoked token stays with it.");
            }
            var more = new ArrayList<>(tokens);
            more.add(token);
            return more;
        });
    }

    /**
     * Revokes the token of this name, which stays in the file.
     *
     * @throws AccessRefusal when there is none, or the file cannot be read or written
     */
    public void revoke(String name, LocalDate day) {
        change(tokens -> {
            if (tokens.stream().noneMatch(each -> each.name().equals(name))) {
                throw new AccessRefusal(
                        "no-token",
                        "no token in " + file + " is named " + name,
                        "Run ballast token list to see which are.");
            }
            return tokens.stream()
                    .map(each -> each.name().equals(name) ? each.revokedOn(day) : each)
                    .toList();
        });
    }

    /** One change at a time, written whole beside its place and then moved there. */
    private void change(UnaryOperator<List<Token>> change) {
        synchronized (ONE_AT_A_TIME) {
            changeAlone(change);
        }
    }

    private void changeAlone(UnaryOperator<List<Token>> change) {
        Path whole = file.toAbsolutePath();
        try {
            Files.createDirectories(whole.getParent());
            Path lock = whole.resolveSibling(whole.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // until the channel is closed
                List<Token> before = Files.exists(whole) ? read() : List.of();
                byte[] after = TokenText.of(change.apply(before));
                Path draft = Files.createTempFile(whole.getParent(), "tokens", ".json", ownerOnly());
                Files.write(draft, after);
                Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new AccessRefusal(
                    "tokens-unwritable", file + " cannot be written", "Name a file in a folder of yours.", failed);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
