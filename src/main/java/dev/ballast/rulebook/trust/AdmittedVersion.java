package dev.ballast.rulebook.trust;

import dev.ballast.rulebook.pack.PackFile;
import dev.ballast.rulebook.yaml.Form;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The last version of a pack that was admitted.
 *
 * @param digest of its files
 * @param on the day
 */
record AdmittedVersion(
        @Form(pattern = PackFile.PACK_ID, says = "the id of a pack, such as acme")
        String pack,

        @Form(pattern = PackFile.VERSION, says = "three numbers, such as 0.1.0")
        String version,

        @Form(pattern = "[0-9a-f]{64}", says = "64 hexadecimal digits in lower case")
        String digest,

        LocalDate on) {

    String text() {
        return "- {pack: %s, version: %s, digest: %s, on: %s}\n".formatted(pack, version, digest, on);
    }

    /** Below zero when this version is older than another. */
    int compareVersion(String other) {
        return Arrays.compare(numbers(version), numbers(other));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
