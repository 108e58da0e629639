package dev.ballast.rulebook.trust;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Place;
import dev.ballast.rulebook.yaml.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** The file of a private key, which nobody but its owner may read or write. */
public final class SigningKeyFile {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;

    public SigningKeyFile(Path file) {
        this.file = file;
    }

    /** A new key in a new file; refused when the file is there, for a key that is lost cannot be made again. */
    public Checked<SigningKey> make() {
        SigningKey key = SigningKey.generated();
        try {
            Files.createFile(file, ownerOnly());
            Files.writeString(file, key.text(), StandardOpenOption.WRITE);
            return Checked.of(key);
        } catch (FileAlreadyExistsException there) {
            return refused("exists", "a file", "a file that is not there yet", "Name another file.");
        } catch (IOException e) {
            return refused("unwritable", "no new file", "a folder of yours", "Name a file in a folder of yours.");
        }
    }

    /** The key in the file. */
    public Checked<SigningKey> read() {
        try {
            if (isPosix() && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                return refused(
                        "key-open",
                        "a key that others can read or write",
                        "its owner alone",
                        "Run chmod 600 on it; when others had access, make a new key and have this one revoked.");
            }
            return SigningKey.parse(Files.readString(file))
                    .map(Checked::of)
                    .orElseGet(() -> refused("no-key", "no signing key", "a key file", "Name what rules key made."));
        } catch (CharacterCodingException noText) {
            return refused("no-key", "no signing key", "a key file", "Name what rules key made.");
        } catch (IOException e) {
            return refused("unreadable", "no file to read", "a key file", "Name what rules key made.");
        }
    }

    private Checked<SigningKey> refused(String code, String found, String allowed, String fix) {
        var problems = new Problems();
        problems.add(new Place(file.toString(), 0, 0, ""), code, found, allowed, fix);
        return Checked.refused(problems.list());
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
