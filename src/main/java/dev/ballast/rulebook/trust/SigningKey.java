package dev.ballast.rulebook.trust;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.List;
import java.util.Optional;

/** A key that signs packs: the private half, which never leaves its file, and the public half that a trust store names. */
public final class SigningKey {

    private static final String FORM = "ballast signing key 1";
    private static final int LINES = 3;

    private final PrivateKey signing;
    private final String publicKey;

    private SigningKey(PrivateKey signing, String publicKey) {
        this.signing = signing;
        this.publicKey = publicKey;
    }

    /** A new key, as random as the platform makes them. */
    public static SigningKey generated() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(Ed25519.NAME).generateKeyPair();
            return new SigningKey(
                    pair.getPrivate(), Ed25519.base64(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw Ed25519.missing(e);
        }
    }

    /** The key in the text of a key file; nothing when it is of another form, or its halves do not belong together. */
    static Optional<SigningKey> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != LINES || !lines.get(0).equals(FORM)) {
            return Optional.empty();
        }
        return Ed25519.privateKey(lines.get(1))
                .map(key -> new SigningKey(key, lines.get(2)))
                .filter(key -> Ed25519.isSigned(key.publicKey, FORM, key.sign(FORM)));
    }

    /** The text of the key file. */
    String text() {
        return String.join("\n", FORM, Ed25519.base64(signing.getEncoded()), publicKey, "");
    }

    /** What names it in signatures and in trust stores, such as {@code 3f0c9a5be2d17604}. */
    public String id() {
        return Ed25519.idOf(publicKey);
    }

    /** The public half in X.509 form, as Base64. */
    public String publicKey() {
        return publicKey;
    }

    String sign(String text) {
        return Ed25519.sign(signing, text);
    }

    @Override
    public String toString() {
        return "SigningKey[" + id() + "]";
    }
}
