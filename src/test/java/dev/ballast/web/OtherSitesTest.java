package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of another site can have a browser send to a server that asks for no login. */
class OtherSitesTest {

    private static final String FORM =
            "--b\r\nContent-Disposition: form-data; name=\"example\"\r\n\r\nmeta-fy2025\r\n--b--\r\n";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site: same-origin, 200",
        "Sec-Fetch-Site: none, 200",
        "Sec-Fetch-Site: cross-site, 403",
        "Sec-Fetch-Site: same-site, 403",
        "Sec-Fetch-Site: nonsense, 403",
        "Origin: http://localhost:1, 200",
        "Origin: https://LOCALHOST:1, 200",
        "Origin: null, 403",
        "Origin: http://localhost:2, 403",
        "Origin: http://localhost, 403",
        "Origin: http://localhost.evil.example:1, 403",
        "Origin: https://evil.example, 403",
        "Sec-Fetch-Site: same-origin; Origin: null, 200",
        "Sec-Fetch-Site: cross-site; Origin: http://localhost:1, 403",
        "X-Other: a program, 200"
    })
    void takes_a_form_of_its_own_pages_and_of_programs_alone(String headers, int status) throws IOException {
        String answer = raw("POST / HTTP/1.1", headers.replace("; ", "\r\n"), FORM);

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        if (status == 403) {
            assertThat(answer).contains("urn:ballast:problem:not-permitted");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void refuses_every_other_method_that_could_change_something(String method) throws IOException {
        assertThat(raw(method + " / HTTP/1.1", "Origin: https://evil.example", ""))
                .startsWith("HTTP/1.1 403");
        assertThat(raw(method + " / HTTP/1.1", "X-Other: a program", "")).startsWith("HTTP/1.1 405");
    }

    @Test
    void lets_links_of_other_sites_lead_here() throws IOException {
        assertThat(raw("GET /rules HTTP/1.1", "Sec-Fetch-Site: cross-site", "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void lets_browsers_say_where_a_form_of_its_own_comes_from() {
        var headers = server.get("/").headers();

        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("http:", "https:", "unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    private static String raw(String line, String headers, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost:1\r\nConnection: close\r\n" + headers
                                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                                    + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
