package dev.ballast.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder = Path.of("");

    private Path path = folder;
    private TokenFile file = new TokenFile(folder);

    @BeforeEach
    void name() {
        path = folder.resolve("tokens.json");
        file = new TokenFile(path);
    }

    @Test
    void keeps_the_digest_of_a_token_and_never_the_token() throws IOException {
        String secret = Token.secret();
        var token = Token.of(secret, "nightly-run", Set.of(Role.STRATEGIST, Role.AUDITOR), "acme", DAY);

        file.add(token);

        assertThat(file.read()).containsExactly(token);
        assertThat(Files.readString(path)).doesNotContain(secret, secret.substring(Token.BEGINNING.length()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void makes_tokens_of_256_random_bits() {
        assertThat(IntStream.range(0, 100).mapToObj(any -> Token.secret()).distinct())
                .hasSize(100)
                .allMatch(secret -> secret.matches("ballast_[A-Za-z0-9_-]{43}"));
    }

    @Test
    void revokes_once_and_keeps_the_first_day_and_the_name() {
        file.add(token("one"));
        file.revoke("one", DAY);
        file.revoke("one", DAY.plusDays(1));

        assertThat(file.read()).extracting(Token::revoked).containsExactly(DAY);
        assertThat(file.read().get(0).isAcceptedOn(DAY.minusYears(1))).isFalse();
        assertThatThrownBy(() -> file.add(token("one"))).hasMessageStartingWith("token-exists: ");
        assertThatThrownBy(() -> file.revoke("two", DAY)).hasMessageStartingWith("no-token: ");
    }

    @Test
    void accepts_up_to_the_last_day() {
        assertThat(token("one").isAcceptedOn(DAY)).isTrue();
        assertThat(token("one").isAcceptedOn(DAY.plusDays(1))).isFalse();
    }

    @Test
    void loses_no_token_when_many_are_made_at_once() {
        IntStream.range(0, 20).parallel().forEach(at -> new TokenFile(path).add(token("at-" + at)));

        assertThat(file.read()).hasSize(20);
    }

    @Test
    void refuses_a_file_that_others_can_write() throws IOException {
        file.add(token("one"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw----"));

        assertThatThrownBy(file::read)
                .isInstanceOf(AccessRefusal.class)
                .hasMessageStartingWith("tokens-open: ")
                .hasMessageEndingWith("Run chmod 600 " + path + ".");
    }

    @Test
    void names_a_file_that_is_not_there() {
        assertThatThrownBy(file::read).hasMessageStartingWith("tokens-unreadable: " + path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | :1:",
                "[] | /tokens: has to be a list",
                "{\"tokens\":[{}]} | /tokens/0/name: is missing",
                "{\"tokens\":[{\"roles\":[\"king\"]}]} | /tokens/0/roles: has to be of strategist, reviewer",
                "{\"tokens\":[{\"until\":\"soon\"}]} | /tokens/0/until: has to be a day",
                "{\"tokens\":[{\"secret\":\"x\"}]} | /tokens/0: has no member secret",
                "{\"tokens\":[{\"name\":\"a\"},{\"name\":\"a\"}]} | /tokens/1/name: is that of another token",
                "{\"tokens\":[],\"tokens\":[]} | is not JSON"
            })
    void names_all_that_is_wrong_with_a_file(String text, String problem) throws IOException {
        Files.writeString(path, text);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));

        assertThatThrownBy(file::read)
                .isInstanceOf(AccessRefusal.class)
                .hasMessageStartingWith("tokens-broken: " + path)
                .hasMessageContaining(problem);
    }

    @Test
    void starts_no_server_without_a_token_that_is_accepted() {
        file.add(token("one"));

        assertThat(new Tokens(path, DAY)).isNotNull();
        assertThatThrownBy(() -> new Tokens(path, DAY.plusDays(1))).hasMessageStartingWith("tokens-spent: ");
    }

    @ParameterizedTest
    @CsvSource({"'',acme", "Big,acme", "a b,acme", "ok,''", "ok,../acme"})
    void refuses_names_that_are_no_plain_words(String name, String tenant) {
        assertThatThrownBy(() -> Token.of("x", name, Set.of(Role.AUDITOR), tenant, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 63 small letters");
    }

    private static Token token(String name) {
        return Token.of(Token.secret(), name, Set.of(Role.AUDITOR), "acme", DAY);
    }
}
