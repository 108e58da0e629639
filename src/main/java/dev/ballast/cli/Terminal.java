package dev.ballast.cli;

import dev.ballast.declared.Extensions;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes: data on {@code out}, messages on {@code err}.
 *
 * @param out writes UTF-8
 * @param err writes UTF-8
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err) {

    private static final String STANDARD_INPUT = "-";

    /** The streams of the process, in UTF-8 whatever the platform prefers. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                DataStream.to(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    /** The bytes of a file, or of standard input for {@code -}; of a huge one no more than shows that it is too long. */
    byte[] read(String file, int longest) {
        try (InputStream from = file.equals(STANDARD_INPUT) ? in : Files.newInputStream(Path.of(file))) {
            return from.readNBytes(longest + 1);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new Refusal(
                    Exit.INVALID,
                    "unreadable: %s cannot be read\n  Name a file, or - for standard input.".formatted(file));
        }
    }

    byte[] readProfile(String file) {
        return read(file, ProfileReader.LONGEST);
    }

    /** Writes data to standard output, or to a file that must not be there yet unless {@code force} is given. */
    /** The client of a profile, or a refusal that lists all that is wrong with it. */
    Evidence evidence(String file, Extensions extensions) {
        return Refusal.unlessAccepted(ProfileReader.read(file, readProfile(file), null, extensions), Exit.INVALID);
    }

    void write(String data, @Nullable Path file, boolean force) {
        write(data.getBytes(StandardCharsets.UTF_8), file, force);
    }

    /** The same for data that is no text. */
    void write(byte[] data, @Nullable Path file, boolean force) {
        if (file == null) {
            out.write(data, 0, data.length);
            out.flush();
            return;
        }
        if (Files.isDirectory(file)) {
            throw new Refusal(Exit.INVALID, "unwritable: %s is a folder\n  Name a file in it.".formatted(file));
        }
        if (Files.exists(file) && !force) {
            throw new Refusal(
                    Exit.INVALID, "exists: %s is already there\n  Add --force to overwrite it.".formatted(file));
        }
        try {
            Files.write(
                    file,
                    data,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Refusal(Exit.INVALID, "unwritable: %s cannot be written\n  %s".formatted(file, remedy(file, e)));
        }
    }

    static String remedy(Path file, IOException failed) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "Name a file in a folder that exists.";
        }
        return failed instanceof AccessDeniedException
                ? "Name a file that you may write, in a folder that you may write."
                : "Check that the disk has room, or name another file.";
    }
}
