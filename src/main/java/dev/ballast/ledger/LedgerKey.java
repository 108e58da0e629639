package dev.ballast.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What signs the heads of a ledger and wraps the keys of its profiles. It never enters the database: who holds the
 * database alone can neither sign nor read a profile.
 */
final class LedgerKey {

    private static final String SIGNATURE = "Ed25519";
    private static final String FORM = "ballast ledger key 1";
    private static final int LINES = 4;

    private final PrivateKey signing;
    private final PublicKey checking;
    private final byte[] wrapping;

    private LedgerKey(PrivateKey signing, PublicKey checking, byte[] wrapping) {
        this.signing = signing;
        this.checking = checking;
        this.wrapping = wrapping;
    }

    static LedgerKey generated() {
        try {
            var pair = KeyPairGenerator.getInstance(SIGNATURE).generateKeyPair();
            return new LedgerKey(pair.getPrivate(), pair.getPublic(), Sealing.newKey());
        } catch (GeneralSecurityException e) {
            throw noEd25519(e);
        }
    }

    /** The text of the key file. */
    String text() {
        return String.join(
                "\n", FORM, base64(signing.getEncoded()), base64(checking.getEncoded()), base64(wrapping), "");
    }

    /** @throws GeneralSecurityException when the text is no key of this form */
    static LedgerKey parse(String text) throws GeneralSecurityException {
        var lines = text.lines().toList();
        if (lines.size() != LINES || !lines.get(0).equals(FORM)) {
            throw new GeneralSecurityException("not of the form \"" + FORM + "\"");
        }
        try {
            var factory = KeyFactory.getInstance(SIGNATURE);
            return new LedgerKey(
                    factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(lines.get(1)))),
                    factory.generatePublic(new X509EncodedKeySpec(bytes(lines.get(2)))),
                    bytes(lines.get(3)));
        } catch (IllegalArgumentException notBase64) {
            throw new GeneralSecurityException(notBase64);
        }
    }

    String sign(String digest) {
        try {
            var signature = Signature.getInstance(SIGNATURE);
            signature.initSign(signing);
            signature.update(digest.getBytes(StandardCharsets.UTF_8));
            return base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw noEd25519(e);
        }
    }

    /** Whether this key made the signature over this digest. */
    boolean signed(String digest, String signature) {
        try {
            var check = Signature.getInstance(SIGNATURE);
            check.initVerify(checking);
            check.update(digest.getBytes(StandardCharsets.UTF_8));
            return check.verify(bytes(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    /** What a tenant calls this assessment by: the same again for the same, and nothing that another could work out. */
    String handle(String tenant, String assessment) {
        byte[] derived = Sealing.authenticated(wrapping, "ballast ledger handles 1");
        return HexFormat.of().formatHex(Sealing.authenticated(derived, tenant + "\n" + assessment));
    }

    String wrap(byte[] key) {
        return base64(Sealing.seal(wrapping, key));
    }

    byte[] unwrap(String wrapped) throws GeneralSecurityException {
        return Sealing.open(wrapping, bytes(wrapped));
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64.strip());
    }

    private static IllegalStateException noEd25519(GeneralSecurityException e) {
        return new IllegalStateException("every Java platform from 15 on has Ed25519", e);
    }
}
