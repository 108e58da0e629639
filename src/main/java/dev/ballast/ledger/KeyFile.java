package dev.ballast.ledger;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;

/** The file of the key, which only its owner may read. */
final class KeyFile {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    /** The key in the file; a new one in a new file where there is none and {@code mayMake} holds. */
    LedgerKey key(boolean mayMake) {
        try {
            if (!Files.exists(file)) {
                make(mayMake);
            }
            if (isPosix() && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new LedgerRefusal(
                        "key-open", file + " can be read or written by others", "Run chmod 600 " + file + ".");
            }
            return LedgerKey.parse(Files.readString(file));
        } catch (GeneralSecurityException broken) {
            throw new LedgerRefusal(
                    "key-broken",
                    file + " holds no key of a ledger",
                    "Name the file that the ledger was made with.",
                    broken);
        } catch (IOException e) {
            throw new LedgerRefusal(
                    "key-unreadable", file + " cannot be read or made", "Name a file in a folder of yours.", e);
        }
    }

    /** Written whole beside its place and then linked to it, so that two programs never make two keys. */
    private void make(boolean mayMake) throws IOException {
        if (!mayMake) {
            throw new LedgerRefusal(
                    "key-missing",
                    file + " is not there, and the ledger has entries that its key signed",
                    "Name the file that the ledger was made with; without it no entry can be added or read.");
        }
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path draft = Files.createTempFile(folder, "ledger", ".key", ownerOnly());
        try {
            Files.writeString(draft, LedgerKey.generated().text());
            Files.createLink(whole, draft);
        } catch (FileAlreadyExistsException another) {
            // Another program was first: its key is the key.
        } finally {
            Files.delete(draft);
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
