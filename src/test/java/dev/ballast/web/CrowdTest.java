package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Fixtures;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** What happens when more is sent than can be worked on. */
class CrowdTest {

    private static final String PATH = "/api/v1/assessments";
    private static final String JSON = "application/json";

    @Test
    void refuses_one_client_too_many_requests_lets_it_read_and_works_on_when_they_are_done() throws IOException {
        String body = "{\"profile\": " + new String(Fixtures.bytes("meta-fy2025.json"), StandardCharsets.UTF_8) + "}";
        try (var server = new RunningServer()) {
            List<Socket> waiting = new ArrayList<>();
            for (int at = 0; at < Crowd.MOST_OF_ONE; at++) {
                waiting.add(unfinished(server));
            }
            while (!isRefused(unfinished(server), waiting)) {
                assertThat(waiting).hasSizeLessThan(2 * Crowd.MOST_OF_ONE);
            }

            var refused = server.post(PATH, JSON, body);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(JsonMapper.shared().readTree(refused.body()).at("/type").asString())
                    .isEqualTo("urn:ballast:problem:too-many");
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(server.get("/api/v1/rules").statusCode()).isEqualTo(200);

            for (Socket each : waiting) {
                each.shutdownOutput();
                each.getInputStream().readAllBytes();
                each.close();
            }
            assertThat(server.post(PATH, JSON, body).statusCode()).isEqualTo(200);
        }
    }

    /** Whether there was no room for this one; where there was, it waits with the others. */
    private static boolean isRefused(Socket one, List<Socket> waiting) throws IOException {
        one.setSoTimeout(2_000);
        try {
            return new String(one.getInputStream().readNBytes("HTTP/1.1 429".length()), StandardCharsets.US_ASCII)
                    .equals("HTTP/1.1 429");
        } catch (SocketTimeoutException hasRoom) {
            waiting.add(one);
            return false;
        }
    }

    private static Socket unfinished(RunningServer server) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.getOutputStream()
                .write(("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "Connection: close\r\nContent-Length: 1000\r\n\r\n{")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    @Test
    void refuses_everybody_when_the_server_is_full_and_nobody_when_it_is_empty_again() throws Exception {
        var crowd = new Crowd();
        var last = new MockHttpServletResponse();

        nested(crowd, Crowd.MOST, last);
        assertThat(last.getStatus()).isEqualTo(503);
        assertThat(last.getHeader("Retry-After")).isEqualTo("1");

        var after = new MockHttpServletResponse();
        nested(crowd, Crowd.MOST - 1, after);
        assertThat(after.getStatus()).isEqualTo(200);
    }

    /** So many requests of different clients under way, and within them one more. */
    private static void nested(Crowd crowd, int depth, MockHttpServletResponse last)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", PATH);
        request.setRemoteAddr("10.0.0." + depth);
        FilterChain chain = (inner, answer) -> {
            if (depth > 0) {
                nested(crowd, depth - 1, last);
            }
        };
        crowd.doFilter(request, depth == 0 ? last : new MockHttpServletResponse(), chain);
    }
}
