package dev.ballast.rulebook;

/**
 * A rule as its reviewer and its reader see it.
 *
 * @param title a claim about the client
 * @param text the rule printed from its tree, in one fixed layout
 * @param file below the folder of packs
 * @param stratum one for rules that read facts alone; one more than the highest rule whose finding or silence it reads
 */
public record RuleCard(
        String id, String title, String text, String file, int stratum, Metadata metadata, PackCard pack) {

    /** The same with other metadata. */
    public RuleCard with(Metadata other) {
        return new RuleCard(id, title, text, file, stratum, other, pack);
    }
}
