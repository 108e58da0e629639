package dev.ballast.access;

/**
 * What vouches for who somebody is.
 *
 * @param way {@code token} for one of our own file, {@code openid} for one of a provider of identities
 * @param issuer who made the token: an account of the machine on which the file is, or the address of the provider;
 *     empty when nobody wrote that down
 * @param key what tells the holder apart whatever the name: the digest of the token, or the subject at its provider
 */
public record Credential(String way, String issuer, String key) {

    /** Of a token of our own file. */
    public static Credential ofToken(String issuer, String sha256) {
        return new Credential("token", issuer, sha256);
    }

    /** Of a token that a provider of identities made. */
    public static Credential ofProvider(String issuer, String subject) {
        return new Credential("openid", issuer, issuer + " " + subject);
    }
}
