package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.access.Access;
import dev.ballast.access.Role;
import dev.ballast.access.Token;
import dev.ballast.access.TokenFile;
import dev.ballast.web.guard.Permit;
import dev.ballast.web.guard.Permits;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every path by every role, and without any. */
class PermitsTest {

    private static final Set<String> STATIC = Set.of("/ballast.css");

    @TempDir
    static Path folder = Path.of("");

    /** What stands for no token at all. */
    private static final String NONE = "";

    private static final Map<Role, String> SECRETS = new EnumMap<>(Role.class);
    private static RunningServer server;

    @BeforeAll
    static void start() {
        Path file = folder.resolve("tokens.json");
        for (Role role : Role.values()) {
            String secret = Token.secret();
            new TokenFile(file).add(Token.of(secret, role.word(), Set.of(role), "acme", LocalDate.MAX.withYear(9999)));
            SECRETS.put(role, secret);
        }
        server = new RunningServer(new Access(file, null));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Permit> rows() {
        return Permits.ALL.stream();
    }

    @Test
    void has_a_row_for_every_path_of_the_server_and_no_other() {
        var served = new TreeSet<>(STATIC);
        server.operations().keySet().forEach(operation -> served.add(operation.replaceFirst("^[A-Z]+ ", "")));

        assertThat(Permits.ALL.stream().map(Permit::path)).containsOnlyOnceElementsOf(once(served));
        assertThat(new TreeSet<>(Permits.ALL.stream().map(Permit::path).toList()))
                .isEqualTo(served);
    }

    /** Pages that are read by some and sent by others have two rows. */
    private static Set<String> once(Set<String> paths) {
        var once = new TreeSet<>(paths);
        Permits.ALL.stream()
                .filter(row -> row.method() != null)
                .map(Permit::path)
                .forEach(once::remove);
        return once;
    }

    private static String secret(Role role) {
        return Objects.requireNonNull(SECRETS.get(role));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void lets_in_who_has_a_role_of_the_row_and_nobody_else(Permit row) {
        for (Role role : Role.values()) {
            int status = ask(row, secret(role)).statusCode();
            if (row.isForEverybody() || row.roles().contains(role)) {
                assertThat(status).as(row + " by " + role).isNotIn(401, 403).isLessThan(500);
            } else {
                assertThat(status).as(row + " by " + role).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void asks_who_asks(Permit row) {
        for (String secret : List.of(NONE, Token.secret(), "ballast_", "no.such.token")) {
            var answer = ask(row, secret);
            if (row.isForEverybody() && secret.isEmpty()) {
                assertThat(answer.statusCode()).as(row.toString()).isEqualTo(200);
            } else {
                assertThat(answer.statusCode()).as(row + " with " + secret).isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                        .startsWith("Bearer");
                assertThat(answer.body()).contains("urn:ballast:problem:unknown-caller", "Authorization: Bearer");
            }
        }
    }

    @Test
    void tells_of_nothing_that_is_not_there_to_who_is_not_known() {
        assertThat(get("/nowhere", NONE).statusCode()).isEqualTo(401);
        assertThat(get("/nowhere", secret(Role.AUDITOR)).statusCode()).isEqualTo(404);
    }

    @Test
    void says_what_is_not_permitted_as_a_problem() {
        var answer = server.send(server.request("/api/v1/assessments")
                .header("Authorization", "Bearer " + secret(Role.AUDITOR))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:ballast:problem:not-permitted", "\"instance\":\"/api/v1/assessments\"");
    }

    @Test
    void sets_no_cookie_whatever_is_asked() {
        List<HttpResponse<String>> answers = Permits.ALL.stream()
                .flatMap(row -> Stream.of(ask(row, NONE), ask(row, secret(Role.STRATEGIST))))
                .toList();

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty());
    }

    private static HttpResponse<String> ask(Permit row, String secret) {
        String path =
                row.path().replace("{ruleId}", "core.risk.idle-silicon").replace("{id}", "core.risk.idle-silicon");
        boolean isRead = STATIC.contains(path) || server.operations().containsKey("GET " + row.path());
        boolean isSent = row.method() != null || !isRead;
        var request = server.request(path);
        if (!secret.isEmpty()) {
            request.header("Authorization", "Bearer " + secret);
        }
        return server.send(
                isSent
                        ? request.header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}"))
                                .build()
                        : request.GET().build());
    }

    private static HttpResponse<String> get(String path, String secret) {
        var request = server.request(path);
        if (!secret.isEmpty()) {
            request.header("Authorization", "Bearer " + secret);
        }
        return server.send(request.GET().build());
    }
}
