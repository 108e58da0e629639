package dev.ballast.assess;

import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The profiles that come with the product, by name: {@code meta-fy2025}. */
public final class Examples {

    private static final String FOLDER = "/examples/";
    private static final String INDEX = FOLDER + "index.sha256";
    private static final String ENDING = ".json";

    private Examples() {}

    /** The names in alphabetical order. */
    public static List<String> names() {
        byte[] index = read(INDEX);
        if (index == null) {
            throw new IllegalStateException("this build has no examples: " + INDEX);
        }
        return new String(index, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.endsWith(ENDING))
                .map(line -> line.substring(line.indexOf(' ') + 2, line.length() - ENDING.length()))
                .sorted()
                .toList();
    }

    /** The profile of this name in JSON; empty when there is none. */
    public static Optional<String> profile(String name) {
        return names().contains(name)
                ? Optional.ofNullable(read(FOLDER + name + ENDING))
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Each of them as its reader takes it. */
    public static List<Evidence> evidence() {
        return names().stream()
                .map(name -> ProfileReader.read(
                                name, profile(name).orElseThrow().getBytes(StandardCharsets.UTF_8))
                        .get())
                .toList();
    }

    private static byte @Nullable [] read(String resource) {
        try (InputStream in = Examples.class.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
