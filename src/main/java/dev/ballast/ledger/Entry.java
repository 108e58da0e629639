package dev.ballast.ledger;

import dev.ballast.audit.Sha256;

/**
 * One line of the chain.
 *
 * @param number one for the first, without gaps
 * @param handle what its tenant calls it by; empty for whatever is no assessment, and for what was recorded before there were tenants
 * @param sealed digest of the encrypted profile and receipt; of an erasure, of the number of the entry that it erases;
 *     of a change of the rulebook, of the digest of the one before
 * @param previous digest of the entry before; zeros before the first
 * @param digest SHA-256 of all that stands above, number included
 * @param signature Ed25519 over the digest, by a key that is not in the database; Base64
 */
public record Entry(
        long number, String handle, Content content, String sealed, String previous, String digest, String signature) {

    static final String NOTHING_BEFORE = "0".repeat(64);

    static Entry signed(long number, String handle, Content content, String sealed, String previous, LedgerKey key) {
        String digest = digest(number, handle, content, sealed, previous);
        return new Entry(number, handle, content, sealed, previous, digest, key.sign(digest));
    }

    /** What is printed beside an answer, such as {@code 12:4fd0…}: the head of the chain as it was recorded. */
    public String stub() {
        return number + ":" + digest;
    }

    /** The digest that the entry would have at this place in the chain. */
    String digestAt(long place) {
        return digest(place, handle, content, sealed, previous);
    }

    boolean isAsDigested() {
        return digest.equals(digestAt(number));
    }

    /** What an erasure of this entry keeps in place of a sealed profile. */
    static String erasing(long number) {
        return Sha256.of("erases " + number);
    }

    /** What a change of the rulebook keeps there. */
    static String following(String before) {
        return Sha256.of("follows " + before);
    }

    /** One value a line, in a fixed order; no value holds a line feed, for all are digests, days, words or numbers. */
    private static String digest(long number, String handle, Content content, String sealed, String previous) {
        return Sha256.of(String.join(
                "\n",
                handle.isEmpty() ? "ballast ledger entry 1" : "ballast ledger entry 2\n" + handle,
                previous,
                Long.toString(number),
                content.kind(),
                content.decidedOn().toString(),
                content.asOf().toString(),
                content.assessment(),
                content.state(),
                content.rulebook(),
                content.answer(),
                sealed));
    }
}
