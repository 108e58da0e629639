package dev.ballast.rulebook.trust;

import dev.ballast.rulebook.pack.PackFile;
import dev.ballast.rulebook.yaml.Form;
import dev.ballast.rulebook.yaml.Inline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code trust.yaml}: a key, whose it is, and what it may sign.
 *
 * @param key the id of the public key, which follows from it
 * @param publicKey Ed25519 in X.509 form, as Base64
 * @param owner who holds the private half
 * @param namespaces ids of packs; {@code acme} stands for the pack acme and for all whose id begins with {@code acme_}
 */
public record TrustedKey(
        @Form(pattern = PackSignature.KEY_ID, says = "16 hexadecimal digits in lower case")
        String key,

        @Form(pattern = Ed25519.PUBLIC_KEY, says = "an Ed25519 public key as rules key prints it")
        String publicKey,

        @Form(pattern = OWNER, says = "words in lower case with hyphens, such as acme-treasury")
        String owner,

        @Form(pattern = PackFile.PACK_ID, says = "ids of packs, such as acme")
        List<String> namespaces,

        @Inline Validity validity) {

    /** The form of an owner's name, as rules have it too. */
    public static final String OWNER = "[a-z][a-z0-9-]{0,59}";

    public TrustedKey {
        namespaces = List.copyOf(namespaces);
    }

    boolean maySign(String pack) {
        return namespaces.stream().anyMatch(each -> pack.equals(each) || pack.startsWith(each + "_"));
    }

    /**
     * When its signatures count.
     *
     * @param from the first day
     * @param until the last day
     * @param revoked the day from which nothing that it ever signed is taken; null while it is good
     * @param reason why it was revoked
     */
    public record Validity(
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate revoked,
            @Nullable String reason) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        boolean isRevoked(LocalDate day) {
            return revoked != null && !day.isBefore(revoked);
        }
    }

    /** The entry as it is written in a trust store. */
    public String text() {
        return "- key: %s\n  public_key: %s\n  owner: %s\n  namespaces: [%s]\n  from: %s\n  until: %s\n"
                .formatted(key, publicKey, owner, String.join(", ", namespaces), validity.from(), validity.until());
    }
}
