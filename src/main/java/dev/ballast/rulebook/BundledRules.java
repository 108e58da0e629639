package dev.ballast.rulebook;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.pack.Layout;
import dev.ballast.rulebook.yaml.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rules that the build put on the class path. The index names each file with its digest, so that nothing has
 * to be listed, and a file that is missing or changed is noticed; a file that is not in the index is never read.
 */
final class BundledRules {

    static final String INDEX = "index.sha256";

    private static final String FOLDER = "rules/";
    private static final String PAGE = ".md";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](?:\\./)?([!-~]+)");
    private static final String REBUILD = "Build the program again.";

    private final ClassLoader loader;
    private final Problems problems;
    private final String index;

    BundledRules(ClassLoader loader, Problems problems) {
        this.loader = loader;
        this.problems = problems;
        this.index = bytes(INDEX)
                .flatMap(each -> StrictText.of(INDEX, each, problems))
                .orElse("");
    }

    /** Text by path below the rules folder. */
    SortedMap<String, String> all() {
        return read(path -> true);
    }

    /** The same, with the cases and the pages by name alone. */
    SortedMap<String, String> toJudge() {
        return read(path -> !path.endsWith(Layout.CASES) && !path.endsWith(PAGE));
    }

    /** The digests and paths that the build wrote, one a line. */
    String index() {
        return index;
    }

    private SortedMap<String, String> read(Predicate<String> wanted) {
        var texts = new TreeMap<String, String>();
        index.lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                add(INDEX, "wrong-index", line, "a digest and a path");
            } else if (texts.containsKey(matcher.group(2))) {
                add(INDEX, "wrong-index", line, "each path once");
            } else if (!wanted.test(matcher.group(2))) {
                texts.put(matcher.group(2), "");
            } else {
                text(matcher.group(2), matcher.group(1)).ifPresent(text -> texts.put(matcher.group(2), text));
            }
        });
        if (texts.isEmpty()) {
            add(INDEX, "no-rules", "no rule files", "the rules of the build");
        }
        return texts;
    }

    private Optional<String> text(String path, String digest) {
        Optional<byte[]> bytes = bytes(path);
        if (bytes.isPresent() && !digest(bytes.get()).equals(digest)) {
            add(path, "changed-file", "a file that the build did not write so", "SHA-256 " + digest);
            return Optional.empty();
        }
        return bytes.flatMap(each -> StrictText.of(path, each, problems));
    }

    private Optional<byte[]> bytes(String path) {
        try (InputStream in = loader.getResourceAsStream(FOLDER + path)) {
            if (in != null) {
                return Optional.of(in.readNBytes(StrictText.LARGEST + 1));
            }
            add(path, "missing-file", "no " + FOLDER + path, "every file of the index");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own file " + path, e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void add(String file, String code, String found, String allowed) {
        problems.add(new Place(FOLDER + file, 0, 0, ""), code, found, allowed, REBUILD);
    }
}
