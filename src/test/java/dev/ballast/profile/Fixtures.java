package dev.ballast.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The profiles that ship with the product, as bytes. */
public final class Fixtures {

    private static final Path PROFILES = Path.of("fixtures", "profiles");

    private Fixtures() {}

    public static byte[] bytes(String name) {
        return bytes(PROFILES.resolve(name));
    }

    /** Reads a fixture that is without problems. */
    public static Evidence evidence(String name) {
        return ProfileReader.read(name, bytes(name)).get();
    }

    /** The file names of every profile, in alphabetical order. */
    public static List<String> names() {
        return files(PROFILES).map(path -> path.getFileName().toString()).toList();
    }

    static Stream<Path> files(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
