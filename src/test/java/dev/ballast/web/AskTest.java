package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader asks of an answer, without a browser. */
class AskTest {

    private static final String THIN = "core.risk.thin-coverage";
    private static final String CAPEX = "/financials/planned_capex";

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
        "meta-fy2025, core.risk.uplift-not-seen, fires: organisation",
        "meta-fy2025, core.risk.thin-coverage, is content: it needs minimum below 1.15x",
        "meta-fy2025, core.risk.hall-outgrown-before-repaid, could not be assessed",
    })
    void says_why_a_rule_speaks_or_does_not(String example, String rule, String reason) {
        var page = server.formAt("/why", "example", example, "rule", rule);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>Why or why not: ", reason).doesNotContain("??");
        WellBuilt.check(page.body());
    }

    @Test
    void compares_a_client_with_itself_and_with_another() {
        assertThat(compared("meta-fy2025")).contains("Nothing differs: the same advice on the same figures.");
        assertThat(compared("weak-borrower"))
                .contains("Ferrous Compute (invented)", "core.risk.covenant-broken")
                .doesNotContain("Nothing differs", "??");
    }

    @Test
    void says_what_is_wrong_with_what_is_asked() {
        assertRefused(422, whatIf(CAPEX, "much"), CAPEX);
        assertRefused(400, whatIf("/nowhere/at/all", "1"), "The profile has no line at /nowhere/at/all.");
        assertRefused(404, server.formAt("/why", "example", "meta-fy2025", "rule", "none"), "No rule of this id");
        assertRefused(400, server.formAt("/why", "rule", THIN), "Choose an example, upload a profile or paste one.");
        assertRefused(400, server.formAt("/compare", "example", "meta-fy2025", "other", "x"), "Choose an example");
        assertRefused(422, server.formAt("/why", "pasted", "{}", "rule", THIN), "#/");
    }

    @Test
    void escapes_what_is_asked() {
        assertThat(whatIf("/organisation/name", "<script>alert(1)</script>").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    private static HttpResponse<String> whatIf(String at, String value) {
        return server.formAt("/whatif", "example", "meta-fy2025", "at", at, "value", value);
    }

    private static String compared(String other) {
        String page = server.formAt("/compare", "example", "meta-fy2025", "other", other)
                .body();
        WellBuilt.check(page);
        return page;
    }

    private static void assertRefused(int status, HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words).doesNotContain("Exception");
    }
}
