package dev.ballast.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sources of the models in this build.
 *
 * @param sources SHA-256 by file, sorted
 * @param digest one digest over all of them
 */
public record Models(SortedMap<String, String> sources, String digest) {

    private static final String SUMMARY = "models.sha256";

    public Models(SortedMap<String, String> sources) {
        this(Collections.unmodifiableSortedMap(new TreeMap<>(sources)), Sha256.of(Tree.bytes(sources)));
    }

    /**
     * What the build recorded of its own sources.
     *
     * @throws IllegalStateException when this build has no such record
     */
    public static Models bundled() {
        try (InputStream summary = Models.class.getResourceAsStream(SUMMARY)) {
            if (summary == null) {
                throw new IllegalStateException("this build does not know the digests of its models: " + SUMMARY);
            }
            return parse(new String(summary.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads lines of a digest, a blank, a star or a blank, and a file, as {@code sha256sum} writes them.
     *
     * @throws IllegalStateException when a line is of another form
     */
    static Models parse(String summary) {
        var sources = new TreeMap<String, String>();
        summary.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int end = line.indexOf(' ');
            if (end < 0 || line.length() < end + 3) {
                throw new IllegalStateException("not a digest and a file: " + line);
            }
            sources.put(line.substring(end + 2), line.substring(0, end));
        });
        return new Models(sources);
    }
}
