package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer(FaultTest.FailingController.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/none-such, 404, Not Found, Nothing is served under this address.",
        "/rules/none-such, 404, There is nothing here, No rule has this id.",
        "/api/v1/rulebook/swap, 405, Method Not Allowed, Allowed here: POST.",
        "/fails, 500, The program has a fault, nothing of the profile was kept",
    })
    void tells_a_browser_on_a_page_what_it_tells_a_program_in_json(
            String path, int status, String title, String detail) {
        var page = get(path, BROWSER);
        var json = get(path, "*/*");

        assertThat(page.statusCode()).isEqualTo(status).isEqualTo(json.statusCode());
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("<title>Error: " + title, detail).doesNotContain("canary", "??");
        WellBuilt.check(page.body());
        assertThat(json.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json.body()).contains(title, detail);
    }

    @Test
    void escapes_what_was_asked_for() {
        assertThat(get("/rules/%3Cscript%3E", BROWSER).body()).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", "application/pdf"})
    void gives_a_program_no_page(String accept) {
        assertThat(get("/api/v1/rules/none-such", accept).body()).startsWith("{");
    }

    private static HttpResponse<String> get(String path, String accept) {
        return server.send(server.request(path).header("Accept", accept).GET().build());
    }
}
