package dev.ballast.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The packs that ship, copied so that a test may change them. */
public final class CopiedRules {

    private static final Path RULES = Path.of("rules");

    private CopiedRules() {}

    /** Copies every file to the same place below this folder, which may not exist yet. */
    public static void into(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(RULES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
