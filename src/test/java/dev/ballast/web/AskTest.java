package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.assess.RunningRules;
import dev.ballast.assess.Trial;
import dev.ballast.profile.Fixtures;
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

    @Test
    void tries_a_recommendation_and_shows_the_figures_that_the_command_line_shows() {
        String sweep = "core.playbook.sweep-cash-into-silicon-debt";
        var page = server.formAt("/try", "example", "european-enterprise", "rule", sweep);
        Trial trial = server.bean(RunningRules.class)
                .assessor()
                .trials(
                        Fixtures.evidence("european-enterprise.json"),
                        card -> card.id().equals(sweep))
                .get(0);

        assertThat(page.statusCode()).isEqualTo(200);
        WellBuilt.check(page.body());
        assertThat(page.body())
                .contains(trial.edit().words(), "It is enough: the rule no longer speaks.", "collateral path, peak ltv")
                .contains(
                        trial.measured().get(0).before(),
                        trial.measured().get(0).after())
                .contains(trial.moved().gone())
                .doesNotContain("??");
        assertThat(trial.measured().get(0).before())
                .isNotEqualTo(trial.measured().get(0).after());
    }

    @Test
    void offers_to_try_where_a_rule_names_an_action_and_says_where_it_cannot_be_tried() {
        String page = server.form("example", "european-enterprise").body();
        var unknown = server.formAt("/try", "example", "european-enterprise", "rule", "core.risk.none-such");

        assertThat(page)
                .contains("formaction=\"/try\" name=\"rule\" value=\"core.playbook.sweep-cash-into-silicon-debt\"");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("names an action which can be tried");
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
