package dev.ballast.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHA-256 in lower-case hexadecimal digits. */
public final class Sha256 {

    /** Digits of the digest of a part: enough to name what differs, the four main digests prove it. */
    private static final int PART_DIGITS = 16;

    private Sha256() {}

    /** The digest of these bytes. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The digest of this text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of each tree, by its name. */
    static SortedMap<String, String> each(Map<String, ?> trees) {
        var digests = new TreeMap<String, String>();
        trees.forEach((name, tree) -> digests.put(name, of(Tree.bytes(tree))));
        return digests;
    }

    /** The first sixteen digits of each digest. */
    static SortedMap<String, String> beginnings(SortedMap<String, String> digests) {
        var parts = new TreeMap<>(digests);
        parts.replaceAll((name, digest) -> digest.substring(0, PART_DIGITS));
        return parts;
    }
}
