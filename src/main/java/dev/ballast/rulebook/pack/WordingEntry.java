package dev.ballast.rulebook.pack;

import dev.ballast.rulebook.Metadata;
import dev.ballast.rulebook.yaml.Form;

/**
 * One entry of {@code wording/fr.yaml}: what one rule says in that language.
 *
 * @param of the beginning of the digest of the English words that it was written from
 */
record WordingEntry(
        @Form(
                pattern = "[a-z][a-z0-9_]*(\\.[a-z0-9_-]+){2,5}",
                says = "the id of a rule, such as sovereign.energy.gift-goes-to-tenants")
        String rule,

        @Form(pattern = "[0-9a-f]{12}", says = "twelve digits of a digest, which the refusal of a wrong one names")
        String of,

        String title,
        String advice,
        String rationale,
        String limits) {

    Metadata.Wording wording() {
        return new Metadata.Wording(advice, rationale, limits);
    }
}
