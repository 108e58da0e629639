package dev.ballast.rulebook.trust;

import java.time.LocalDate;

/**
 * A pack whose signature was verified.
 *
 * @param owner who holds the key, as the trust store says
 * @param key the id of the key
 * @param on the day of the signature
 * @param digest of the files that were signed
 */
public record Signed(String pack, String version, String owner, String key, LocalDate on, String digest) {

    /** {@code pack acme 0.1.0 by acme-treasury on 2026-11-27, key 3f0c9a5be2d17604}. */
    public String words() {
        return "pack %s %s by %s on %s, key %s".formatted(pack, version, owner, on, key);
    }
}
