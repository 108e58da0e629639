package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.access.Access;
import dev.ballast.access.Role;
import dev.ballast.access.Token;
import dev.ballast.access.TokenFile;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server with a file of tokens. */
class TokenAccessTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private static final String NOTHING = "nothing";

    @TempDir
    Path folder = Path.of("");

    @Test
    void follows_the_file_while_it_runs() throws IOException {
        var file = new TokenFile(folder.resolve("tokens.json"));
        String standing = added(file, "standing", today.plusDays(9));
        String fading = added(file, "fading", today.plusDays(9));
        try (var server = new RunningServer(new Access(folder.resolve("tokens.json"), null))) {
            assertThat(status(server, fading)).isEqualTo(200);

            file.revoke("fading", today);
            String late = added(file, "late", today);
            assertThat(status(server, fading)).isEqualTo(401);
            assertThat(status(server, late)).isEqualTo(200);
            assertThat(status(server, added(file, "spent", today.minusDays(1)))).isEqualTo(401);
            assertThat(status(server, standing)).isEqualTo(200);

            Files.writeString(folder.resolve("tokens.json"), "{");
            assertThat(status(server, standing)).isEqualTo(401);
            Files.delete(folder.resolve("tokens.json"));
            assertThat(status(server, standing)).isEqualTo(401);
        }
    }

    @Test
    void takes_a_token_from_the_header_alone() {
        var file = new TokenFile(folder.resolve("tokens.json"));
        String secret = added(file, "only", today);
        try (var server = new RunningServer(new Access(folder.resolve("tokens.json"), null))) {
            assertThat(server.get("/api/v1/rules?access_token=" + secret).statusCode())
                    .isEqualTo(401);
            assertThat(server.send(server.request("/api/v1/rules")
                                    .header("Authorization", "Basic " + secret)
                                    .build())
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void has_a_browser_ask_for_a_token_as_a_password() {
        String secret = added(new TokenFile(folder.resolve("tokens.json")), "only", today);
        try (var server = new RunningServer(new Access(folder.resolve("tokens.json"), null))) {
            var asked = browsed(server, NOTHING);
            assertThat(asked.statusCode()).isEqualTo(401);
            assertThat(asked.headers().allValues("WWW-Authenticate"))
                    .anyMatch(challenge -> challenge.startsWith("Basic realm="));
            assertThat(asked.body()).contains("<title>Error: ");

            assertThat(browsed(server, "ann:" + secret).statusCode()).isEqualTo(200);
            assertThat(browsed(server, ":" + secret).statusCode()).isEqualTo(200);
            for (String wrong : new String[] {"ann:" + Token.secret(), "ann:", "ann", secret + ":", ""}) {
                assertThat(browsed(server, wrong).statusCode()).as(wrong).isEqualTo(401);
            }
            assertThat(server.get("/").headers().allValues("WWW-Authenticate"))
                    .noneMatch(challenge -> challenge.startsWith("Basic"));
        }
    }

    private static HttpResponse<String> browsed(RunningServer server, String pair) {
        var request = server.request("/").header("Accept", "text/html");
        if (!pair.equals(NOTHING)) {
            byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
        }
        return server.send(request.GET().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void serves_no_other_machine_without_a_login(String address) throws IOException {
        var binding = new Binding(java.net.InetAddress.getByName(address), 0);

        assertThatThrownBy(() -> binding.checkGuardedBy(Access.open()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("unserved: others can reach ")
                .hasMessageContaining("--tokens")
                .hasMessageContaining("--oidc-issuer");
        binding.checkGuardedBy(new Access(folder.resolve("tokens.json"), null));
    }

    @Test
    void is_not_started_for_others_without_a_login() {
        assertThatThrownBy(() -> Web.serve("0.0.0.0", 0, RunningServer.bundled(), null, Access.open()))
                .hasMessageStartingWith("unserved: others can reach 0.0.0.0");
    }

    private static String added(TokenFile file, String name, LocalDate until) {
        String secret = Token.secret();
        file.add(Token.of(secret, name, Set.of(Role.REVIEWER), "acme", until));
        return secret;
    }

    private static int status(RunningServer server, String secret) {
        return server.send(server.request("/api/v1/rules")
                        .header("Authorization", "Bearer " + secret)
                        .build())
                .statusCode();
    }
}
