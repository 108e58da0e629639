package dev.ballast.rulebook.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    /** RFC 8032, section 7.1, test 2: the message is the one byte 72, the letter r. */
    private static final String RFC_PRIVATE = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";

    private static final String RFC_PUBLIC = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    private static final String RFC_SIGNATURE = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

    private final Path file;

    SigningKeyTest(@TempDir Path folder) {
        this.file = folder.resolve("acme.key");
    }

    @Test
    void signs_as_the_standard_says() {
        SigningKey key = SigningKey.parse(rfcKey()).orElseThrow();

        assertThat(key.sign("r")).isEqualTo(base64(RFC_SIGNATURE));
        assertThat(Ed25519.isSigned(key.publicKey(), "r", base64(RFC_SIGNATURE)))
                .isTrue();
        assertThat(Ed25519.isSigned(key.publicKey(), "s", base64(RFC_SIGNATURE)))
                .isFalse();
        assertThat(Ed25519.isSigned(key.publicKey(), "r", "no signature")).isFalse();
        assertThat(Ed25519.isSigned(SigningKey.generated().publicKey(), "r", base64(RFC_SIGNATURE)))
                .isFalse();
    }

    @Test
    void makes_a_file_that_its_owner_alone_may_read() throws IOException {
        SigningKey made = new SigningKeyFile(file).make().get();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new SigningKeyFile(file).read().get().id()).isEqualTo(made.id());
        assertThat(made.toString()).isEqualTo("SigningKey[" + made.id() + "]");
    }

    @Test
    void writes_over_no_key() throws IOException {
        new SigningKeyFile(file).make().get();
        String before = Files.readString(file);

        assertThat(SignedPacks.refusals(new SigningKeyFile(file).make())).containsExactly(file + ":0 exists");
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(SignedPacks.refusals(new SigningKeyFile(file.resolve("deeper")).make()))
                .containsExactly(file.resolve("deeper") + ":0 unwritable");
    }

    @Test
    void uses_no_key_that_others_can_read() throws IOException {
        new SigningKeyFile(file).make().get();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(SignedPacks.refusals(new SigningKeyFile(file).read())).containsExactly(file + ":0 key-open");
    }

    @Test
    void refuses_what_is_no_key() throws IOException {
        assertThat(SignedPacks.refusals(new SigningKeyFile(file).read())).containsExactly(file + ":0 unreadable");

        write("ballast signing key 1\nsecret\nsecret\n");
        assertThat(SignedPacks.refusals(new SigningKeyFile(file).read())).containsExactly(file + ":0 no-key");

        write(rfcKey().replace(base64(x509(RFC_PUBLIC)), SigningKey.generated().publicKey()));
        assertThat(SignedPacks.refusals(new SigningKeyFile(file).read())).containsExactly(file + ":0 no-key");

        Files.write(file, new byte[] {(byte) 0xC0, (byte) 0xAF});
        assertThat(SignedPacks.refusals(new SigningKeyFile(file).read())).containsExactly(file + ":0 no-key");
    }

    private void write(String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private static String rfcKey() {
        String pkcs8 = "302e020100300506032b657004220420" + RFC_PRIVATE;
        return String.join("\n", "ballast signing key 1", base64(pkcs8), base64(x509(RFC_PUBLIC)), "");
    }

    private static String x509(String key) {
        return "302a300506032b6570032100" + key;
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
