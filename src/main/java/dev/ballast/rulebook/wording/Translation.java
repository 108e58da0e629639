package dev.ballast.rulebook.wording;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.Metadata;
import dev.ballast.rulebook.RuleCard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What one rule says in another language, as a person translated it.
 *
 * @param rule the id of the rule
 * @param of the beginning of the digest of the English words that it was written from, so that it is refused once they move
 * @param place where it stands
 */
public record Translation(
        Language language, String rule, String of, String title, Metadata.Wording wording, Place place) {

    private static final int DIGITS = 12;

    /** The beginning of the SHA-256 of what a rule says in English. */
    public static String digest(String title, Metadata.Wording english) {
        String all = String.join("\n", title, english.advice(), english.rationale(), english.limits());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The rule with these words in the place of the English ones. */
    public RuleCard of(RuleCard card) {
        Metadata said = card.metadata();
        return new RuleCard(
                card.id(),
                title,
                card.text(),
                card.file(),
                card.stratum(),
                new Metadata(
                        said.severity(),
                        said.subject(),
                        said.direction(),
                        wording,
                        said.grounds(),
                        said.validity(),
                        said.effects()),
                card.pack());
    }
}
