package dev.ballast.rulebook.trust;

import dev.ballast.rulebook.pack.PackFile;
import dev.ballast.rulebook.yaml.Form;
import java.time.LocalDate;

/**
 * The file {@code pack.sig}: who signed which files of a pack, when. The signature covers all that stands above it.
 *
 * @param pack the id of the pack
 * @param version of the pack
 * @param digest of every file of the pack but this one
 * @param signed the day, as the signer says
 * @param key the id of the key
 * @param signature Ed25519, as Base64
 */
public record PackSignature(
        @Form(pattern = PackFile.PACK_ID, says = "the id of a pack, such as acme")
        String pack,

        @Form(pattern = PackFile.VERSION, says = "three numbers, such as 0.1.0")
        String version,

        @Form(pattern = "[0-9a-f]{64}", says = "64 hexadecimal digits in lower case")
        String digest,

        LocalDate signed,

        @Form(pattern = KEY_ID, says = "16 hexadecimal digits in lower case")
        String key,

        @Form(pattern = "[A-Za-z0-9+/]{86}==", says = "88 letters of Base64")
        String signature) {

    static final String KEY_ID = "[0-9a-f]{16}";

    private static final String FORM = "ballast pack signature 1\n";

    /** The signature of these files by a key. */
    static PackSignature by(SigningKey key, String pack, String version, String digest, LocalDate day) {
        String signature = key.sign(statement(pack, version, digest, day, key.id()));
        return new PackSignature(pack, version, digest, day, key.id(), signature);
    }

    boolean isBy(TrustedKey trusted) {
        return Ed25519.isSigned(trusted.publicKey(), statement(pack, version, digest, signed, key), signature);
    }

    /** The text of the file. */
    String text() {
        return fields(pack, version, digest, signed, key) + "signature: " + signature + "\n";
    }

    /** What is signed begins with its own form, so that no signature of anything else can stand for it. */
    private static String statement(String pack, String version, String digest, LocalDate signed, String key) {
        return FORM + fields(pack, version, digest, signed, key);
    }

    private static String fields(String pack, String version, String digest, LocalDate signed, String key) {
        return "pack: %s\nversion: %s\ndigest: %s\nsigned: %s\nkey: %s\n".formatted(pack, version, digest, signed, key);
    }
}
