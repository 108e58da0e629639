package dev.ballast.access;

import dev.ballast.audit.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a token; the token itself is known to its holder alone.
 *
 * @param name of its holder; no two tokens of a file have the same
 * @param roles what its holder may do
 * @param tenant whose clients its holder sees
 * @param until the last day on which it is accepted, in UTC
 * @param sha256 the digest of the token in hexadecimal digits
 * @param revoked the day from which it is no longer accepted; null when it was not revoked
 * @param issuer the account that made it; empty when the file does not tell
 */
public record Token(
        String name,
        Set<Role> roles,
        String tenant,
        LocalDate until,
        String sha256,
        @Nullable LocalDate revoked,
        String issuer) {

    /** What every token begins with, so that one that was published by mistake is found. */
    public static final String BEGINNING = "ballast_";

    private static final int RANDOM_BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public Token {
        roles = Set.copyOf(roles);
        if (!NAME.matcher(name).matches() || !NAME.matcher(tenant).matches()) {
            throw new IllegalArgumentException(
                    "a name has 1 to 63 small letters, digits, dots, hyphens or underscores: " + name + ", " + tenant);
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a token has a role: " + name);
        }
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("sha256 has 64 hexadecimal digits: " + name);
        }
    }

    /** A new secret of 256 random bits. */
    public static String secret() {
        var bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The token that this secret is. */
    public static Token of(String secret, String name, Set<Role> roles, String tenant, LocalDate until) {
        return new Token(name, roles, tenant, until, Sha256.of(secret), null, "");
    }

    /** The same, made by this account. */
    public Token issuedBy(String account) {
        return new Token(name, roles, tenant, until, sha256, revoked, account);
    }

    /** The same, no longer accepted from this day on. */
    Token revokedOn(LocalDate day) {
        return new Token(name, roles, tenant, until, sha256, revoked == null ? day : revoked, issuer);
    }

    /** Whether this is the digest of its secret; takes as long whether it is or not. */
    boolean isOf(String digest) {
        return MessageDigest.isEqual(
                digest.getBytes(StandardCharsets.US_ASCII), sha256.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether it is accepted on this day. */
    public boolean isAcceptedOn(LocalDate day) {
        return revoked == null && !day.isAfter(until);
    }

    /** What its holder is to the server. */
    public Caller caller() {
        return new Caller(name, tenant, EnumSet.copyOf(roles), Credential.ofToken(issuer, sha256));
    }
}
