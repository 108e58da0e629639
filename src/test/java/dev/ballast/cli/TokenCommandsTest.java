package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.access.Role;
import dev.ballast.access.Tokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenCommandsTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of("");

    @Test
    void makes_a_token_lists_it_and_revokes_it() throws Exception {
        String file = folder.resolve("tokens.json").toString();

        Ran made = Ran.of(
                "token",
                "new",
                "ci",
                "--role",
                "strategist",
                "--role",
                "auditor",
                "--tenant",
                "acme",
                "--tokens",
                file);
        assertThat(made.code()).isZero();
        String secret = made.out().strip();
        assertThat(secret).matches("ballast_[A-Za-z0-9_-]{43}");
        assertThat(made.err())
                .contains("tenant acme", today.plusDays(90).toString())
                .doesNotContain(secret);
        assertThat(Files.readString(Path.of(file))).doesNotContain(secret);

        var caller = new Tokens(Path.of(file), today).caller(secret, today).orElseThrow();
        assertThat(caller.tenant()).isEqualTo("acme");
        assertThat(caller.roles()).containsExactlyInAnyOrder(Role.STRATEGIST, Role.AUDITOR);
        assertThat(Ran.of("token", "list", "--tokens", file).out())
                .isEqualTo("ci  tenant acme  auditor strategist  accepted up to %s%n".formatted(today.plusDays(90)));

        assertThat(Ran.of("token", "revoke", "ci", "--tokens", file).code()).isZero();
        assertThat(Ran.of("token", "list", "--tokens", file).out()).contains("revoked on " + today);
    }

    @Test
    void says_what_is_wrong_with_what_was_asked() {
        String file = folder.resolve("tokens.json").toString();

        assertThat(Ran.of("token", "new", "ci", "--role", "king", "--tokens", file)
                        .err())
                .isEqualTo("no-role: king is no role%n  Give --role one of strategist, reviewer, integrator, auditor.%n"
                        .formatted());
        assertThat(Ran.of("token", "new", "C I", "--role", "auditor", "--tokens", file)
                        .err())
                .startsWith("token-name: ");
        assertThat(Ran.of("token", "new", "ci", "--role", "auditor", "--until", "2020-01-31", "--tokens", file)
                        .err())
                .startsWith("token-spent: 2020-01-31 is over");
        Ran absent = Ran.of("token", "revoke", "ci", "--tokens", file);
        assertThat(absent.code()).isEqualTo(2);
        assertThat(absent.err()).startsWith("no-token: ");
    }

    @Test
    void refuses_a_provider_named_by_half() {
        Ran ran = Ran.of("serve", "--oidc-issuer", "https://id.example");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("openid-incomplete: no audience is named")
                .contains("BALLAST_OIDC_AUDIENCE");
    }
}
