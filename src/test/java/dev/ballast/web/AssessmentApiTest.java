package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentApiTest {

    private static final String PATH = "/api/v1/assessments";
    private static final String JSON = "application/json";
    private static final String META = text("meta-fy2025.json");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answers_a_profile_with_the_assessment_under_its_id() {
        var answer = post("{\"profile\": " + META + "}");
        JsonNode body = tree(answer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag"))
                .contains('"' + body.at("/id").asString() + '"');
        assertThat(answer.headers().firstValue("Content-Type")).contains(JSON);
        assertThat(body.at("/$schema").asString()).isEqualTo("urn:ballast:assessment:1");
        assertThat(body.at("/state").asString()).isEqualTo("approved");
        assertThat(body.at("/client").asString()).isEqualTo("Meta Platforms");
    }

    @Test
    void answers_the_same_body_with_the_same_bytes() {
        assertThat(post("{\"profile\": " + META + "}").body())
                .isEqualTo(post("{ \"profile\":" + META + " }").body());
    }

    @Test
    void takes_another_date_from_the_request() {
        JsonNode body = tree(post("{\"as_of\": \"2026-03-31\", \"profile\": " + META + "}"));

        assertThat(body.at("/as_of").asString()).isEqualTo("2026-03-31");
    }

    @Test
    void lists_every_fault_of_a_profile_with_its_pointer_from_the_root_of_the_body() {
        var answer = post("{\"profile\": " + META.replace("\"currency\": \"USD\"", "\"currency\": \"usd\"") + "}");
        JsonNode problem = tree(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.at("/type").asString()).isEqualTo("urn:ballast:problem:invalid-profile");
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("#/profile/currency");
        assertThat(problem.at("/errors/0/value").asString()).isEqualTo("\"usd\"");
        assertThat(problem.at("/errors/0/code").asString()).isNotEmpty();
        assertThat(problem.at("/errors/0/detail").asString()).startsWith("Allowed: ");
    }

    @Test
    void tells_nesting_a_thousand_deep_and_duplicate_keys_as_faults_of_the_profile() {
        String deep = "{\"profile\": " + "[".repeat(1000) + "]".repeat(1000) + "}";
        String twice = "{\"profile\": {\"currency\": \"USD\", \"currency\": \"EUR\"}}";

        assertThat(post(deep).statusCode()).isEqualTo(422);
        assertThat(tree(post(deep)).at("/errors/0/code").asString()).isEqualTo("too-deep");
        assertThat(post(twice).statusCode()).isEqualTo(422);
        assertThat(post(twice).body()).contains("\"code\":\"duplicate-key\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "not json",
                "[]",
                "{}",
                "{\"profile\": {}, \"profile\": {}}",
                "{\"profile\": {}} more",
                "{\"profile\": {}, \"rules\": []}",
                "{\"profile\": {}, \"as_of\": \"yesterday\"}",
                "{\"profile\": {}, \"as_of\": 2026}"
            })
    void refuses_a_body_that_cannot_be_read(String body) {
        assertProblem(post(body), 400, "unreadable");
    }

    @Test
    void refuses_another_encoding() {
        var answer = server.post(
                PATH, JSON, BodyPublishers.ofByteArray("{\"profile\": {}}".getBytes(StandardCharsets.UTF_16)));

        assertProblem(answer, 400, "unreadable");
    }

    @Test
    void refuses_a_body_that_says_it_is_100_mb_without_reading_it() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write(("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 104857600\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:ballast:problem:too-large");
        }
    }

    @Test
    void stops_reading_a_chunked_body_that_goes_on_beyond_the_limit() {
        byte[] long3 = ("{\"profile\": \"" + "x".repeat(3 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        InputStream stream = new ByteArrayInputStream(long3);

        assertProblem(server.post(PATH, JSON, BodyPublishers.ofInputStream(() -> stream)), 413, "too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/rulebook/swap, 405, refused",
        "DELETE, /api/v1/rules, 405, refused",
        "GET, /nowhere, 404, not-found",
        "GET, /api/v1/nowhere, 404, not-found",
        "GET, /error, 404, not-found"
    })
    void tells_a_wrong_address_or_method_as_a_problem(String method, String path, int status, String type) {
        var request =
                server.request(path).method(method, BodyPublishers.noBody()).build();

        assertProblem(server.send(request), status, type);
    }

    @Test
    void tells_a_wrong_media_type_as_a_problem() {
        assertProblem(server.post(PATH, "text/plain", "x"), 415, "refused");
        var picture = server.request(PATH)
                .header("Content-Type", JSON)
                .header("Accept", "image/png")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        assertThat(server.send(picture).statusCode()).isEqualTo(406);
    }

    @Test
    void says_nothing_of_itself_and_lets_browsers_do_nothing() {
        var headers = server.get("/api/v1/rules").headers();

        assertThat(headers.firstValue("Content-Security-Policy")).contains(SecurityHeaders.POLICY);
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        JsonNode problem = tree(answer);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.at("/type").asString()).isEqualTo("urn:ballast:problem:" + type);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/title").asString()).isNotEmpty();
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at dev.ballast");
    }

    private static HttpResponse<String> post(String body) {
        return server.post(PATH, JSON, body);
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String text(String fixture) {
        return new String(Fixtures.bytes(fixture), StandardCharsets.UTF_8);
    }
}
