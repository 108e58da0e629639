package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Problem;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.ProfileReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said about requests that cannot be served. */
class RefusalTest {

    private static final String PATH = "/api/v1/assessments";
    private static final String SWAP = "/api/v1/rulebook/swap";
    private static final String JSON = "application/json";
    private static final String META = new String(Fixtures.bytes("meta-fy2025.json"), StandardCharsets.UTF_8);

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
    void tells_an_unreadable_profile_with_the_problems_of_its_reader() {
        assertSameProblems(
                META.replace("\"planned_capex\": ", "\"planned_capex\": NaN, \"x\": "), StandardCharsets.UTF_8);
        assertSameProblems(META.replace("Meta Platforms", "M\u00e9ta"), StandardCharsets.ISO_8859_1);
    }

    @Test
    void tells_where_a_truncated_profile_ends() {
        String cut = META.substring(0, 200);
        var answer = server.post(PATH, JSON, "{\"profile\": " + cut);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(tree(answer).at("/errors/0/code").asString()).isEqualTo("not-json");
        assertThat(tree(answer).at("/detail").asString()).contains("the end of the file");
    }

    @Test
    void says_how_to_wrap_a_bare_profile() {
        assertThat(detail(server.post(PATH, JSON, META))).contains("wrap a bare profile: {\"profile\": …}");
    }

    @Test
    void names_what_is_allowed_instead() {
        assertThat(detail(server.get(SWAP))).isEqualTo("Allowed here: POST.");
        assertThat(detail(server.post(PATH, "text/plain", "x"))).contains("application/json");
        assertThat(detail(server.get("/nowhere"))).isEqualTo("Nothing is served under this address.");
        assertThat(detail(server.get("/api/v1/rules?limit=x"))).contains("limit");
        var untyped = server.request(PATH).POST(BodyPublishers.ofString("{}")).build();
        assertThat(detail(server.send(untyped))).contains("application/json").doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource({"Content-Encoding, gzip, application/json", "X-Other, x, application/json;charset=iso-8859-1"})
    void refuses_a_body_that_is_not_plain_utf_8(String header, String value, String type) {
        var request = server.request(PATH)
                .header("Content-Type", type)
                .header(header, value)
                .POST(BodyPublishers.ofString("{}"))
                .build();

        assertThat(server.send(request).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {SWAP, "/nowhere", "/api/v1/rules/none", "/api/v1/rules?limit=x"})
    void names_the_path_that_was_asked_for(String path) {
        assertThat(tree(server.get(path)).at("/instance").asString()).isEqualTo(path.replaceAll("\\?.*", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:99, 200",
        "127.0.0.1:8080, 200",
        "[::1]:1, 200",
        "evil.example, 421",
        "localhost.evil.example, 421",
        "evil.example:8080, 421"
    })
    void answers_only_for_this_machine(String host, int status) throws IOException {
        String answer = raw(host);

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        if (status == 421) {
            assertThat(answer).contains("urn:ballast:problem:refused").contains("\"instance\":\"/api/v1/rules\"");
        }
    }

    private static String raw(String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write(("GET /api/v1/rules HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertSameProblems(String profile, Charset charset) {
        var expected = ProfileReader.read("profile", profile.getBytes(charset)).problems().stream()
                .map(Problem::found)
                .toList();
        var answer = server.post(
                PATH, JSON, BodyPublishers.ofByteArray(("{\"profile\": " + profile + "}").getBytes(charset)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(StreamSupport.stream(tree(answer).at("/errors").spliterator(), false)
                        .map(error -> error.at("/value").asString()))
                .containsExactlyElementsOf(expected);
    }

    private static String detail(HttpResponse<String> answer) {
        return tree(answer).at("/detail").asString();
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
