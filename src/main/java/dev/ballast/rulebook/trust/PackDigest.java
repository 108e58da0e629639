package dev.ballast.rulebook.trust;

import dev.ballast.rulebook.pack.Layout;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The digest of a pack: of the path and the SHA-256 of each of its files, one a line, the signature left out. */
final class PackDigest {

    private PackDigest() {}

    /** SHA-256 in 64 hexadecimal digits; it moves when a file is changed, added, renamed or deleted. */
    static String of(String pack, SortedMap<String, String> texts) {
        String lines = texts.subMap(pack + "/", pack + "0").entrySet().stream()
                .filter(file -> !file.getKey().equals(pack + "/" + Layout.SIGNATURE))
                .map(file -> sha256(file.getValue()) + " *" + file.getKey() + "\n")
                .collect(Collectors.joining());
        return sha256(lines);
    }

    private static String sha256(String text) {
        return Ed25519.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
