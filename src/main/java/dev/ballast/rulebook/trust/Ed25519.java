package dev.ballast.rulebook.trust;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Signatures of RFC 8032 by the Java platform, keys and signatures as Base64 text. */
final class Ed25519 {

    static final String NAME = "Ed25519";

    /** A public key of this kind as X.509 text, which has one length. */
    static final String PUBLIC_KEY = "MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=";

    private static final int ID_DIGITS = 16;

    private Ed25519() {}

    static String sign(PrivateKey key, String text) {
        try {
            var signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Whether the private key of this public one made the signature over this text. */
    static boolean isSigned(String publicKey, String text, String signature) {
        Optional<PublicKey> key = publicKey(publicKey);
        if (key.isEmpty()) {
            return false;
        }
        try {
            var check = Signature.getInstance(NAME);
            check.initVerify(key.get());
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(bytes(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    /** The key in a text, or nothing when there is none in it. */
    static Optional<PublicKey> publicKey(String text) {
        try {
            return Optional.of(KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(bytes(text))));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    static Optional<PrivateKey> privateKey(String text) {
        try {
            return Optional.of(KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(bytes(text))));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** What names a key: the first sixteen hexadecimal digits of the SHA-256 of its public half. */
    static String idOf(String publicKey) {
        return sha256(publicKey.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("every Java platform from 15 on has Ed25519 and SHA-256", e);
    }
}
