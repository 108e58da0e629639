package dev.ballast.ledger;

/**
 * What is wrong with a ledger.
 *
 * @param entry the number of the entry, or of the first entry that it concerns
 */
public record Flaw(Manner manner, long entry, String detail) {

    /** The ways in which a ledger is not what it was. */
    public enum Manner {
        /** Something that an entry says, or that is sealed with it, was changed. */
        ALTERED("altered"),
        /** An entry was taken out. */
        REMOVED("removed"),
        /** An entry stands in the place of another. */
        REORDERED("reordered"),
        /** The last entries are gone. */
        CUT("cut"),
        /** The entries agree with each other and are not those that were signed or anchored. */
        REWRITTEN("rewritten"),
        /** A key is gone without an erasure, or is there in spite of one. */
        KEY("key");

        private final String word;

        Manner(String word) {
            this.word = word;
        }

        /** The word in messages. */
        public String word() {
            return word;
        }
    }

    /** One line, such as {@code altered: entry 3: the digest of the entry is not that of what it says}. */
    public String sentence() {
        return "%s: entry %d: %s".formatted(manner.word(), entry, detail);
    }
}
