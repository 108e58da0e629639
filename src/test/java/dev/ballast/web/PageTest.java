package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Fixtures;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageTest {

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
    void offers_examples_a_file_and_a_field_for_pasting() {
        assertThat(server.get("/").body())
                .contains("<option value=\"meta-fy2025\">meta-fy2025</option>")
                .contains("<input id=\"file\" name=\"file\" type=\"file\"")
                .contains("<textarea id=\"pasted\"");
    }

    @Test
    void shows_advice_on_an_example_with_its_justification_and_receipt() {
        String page = server.form("example", "weak-borrower").body();

        assertThat(page)
                .contains("<option value=\"weak-borrower\" selected=\"selected\">")
                .contains("things it must do")
                .contains("<summary>Why? The justification</summary>")
                .contains("debt.coverage.floor")
                .contains("Formula: ")
                .contains("/financials/latest_year/operating_cash_flow")
                .contains("approved by release")
                .containsPattern("<code>[0-9a-f]{64}</code>");
    }

    @Test
    void shows_the_same_advice_on_an_upload_and_on_what_is_pasted() {
        String profile = text("weak-borrower.json");

        assertThat(answer(server.upload(profile)))
                .isEqualTo(answer(server.form("example", "weak-borrower")))
                .isEqualTo(answer(server.form("pasted", profile)));
    }

    @Test
    void gives_the_answer_as_a_file_named_after_client_date_and_receipt() {
        var pdf = server.form("as", "pdf", "example", "meta-fy2025");

        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"meta-platforms-advice-2026-01-31-approved-[0-9a-f]{8}\\.pdf\"");
        assertThat(pdf.body()).startsWith("%PDF-");
        var xlsx = server.form("as", "xlsx", "example", "meta-fy2025");
        assertThat(xlsx.headers().firstValue("Content-Type"))
                .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(xlsx.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"meta-platforms-advice-2026-01-31-approved-[0-9a-f]{8}\\.xlsx\"");
        assertThat(xlsx.body()).startsWith("PK");
        assertThat(server.get("/").body()).contains("value=\"xlsx\"");
        assertThat(server.form("as", "csv", "example", "meta-fy2025").body()).startsWith("number,tier,");
        assertThat(server.form("as", "json", "example", "meta-fy2025").body()).contains("urn:ballast:assessment:1");
    }

    @Test
    void says_on_the_page_why_there_is_no_file() {
        var refused = server.form("as", "pdf", "pasted", "{}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There is a problem");
        assertThat(server.form("as", "exe", "example", "meta-fy2025").statusCode())
                .isEqualTo(400);
    }

    @Test
    void puts_the_answer_above_the_form_and_skips_to_it() {
        String page = server.form("example", "weak-borrower").body();

        assertThat(page.indexOf("id=\"answer\"")).isBetween(0, page.indexOf("<form"));
        assertThat(page).contains("href=\"#answer\">Skip to the answer");
        assertThat(server.get("/").body()).contains("href=\"#profile\">Skip to the form");
    }

    @Test
    void sums_up_what_is_wrong_with_a_profile_and_keeps_what_was_pasted() {
        var answer = server.form("pasted", "{\"currency\": \"usd\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>Error: ")
                .contains("<h2 id=\"errors\">There is a problem</h2>")
                .contains("role=\"alert\"")
                .contains("autofocus")
                .contains("/currency")
                .contains("{&quot;currency&quot;: &quot;usd&quot;}");
    }

    @Test
    void asks_for_a_profile_when_none_was_given() {
        var answer = server.form("example", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose an example, upload a profile or paste one.");
    }

    @Test
    void escapes_hostile_text_wherever_it_shows() {
        String profile = text("weak-borrower.json")
                .replace("Ferrous Compute (invented)", "<script>alert(1)</script><img src=x onerror=y>");

        assertThat(server.form("pasted", profile).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script")
                .doesNotContain("<img");
    }

    @Test
    void is_well_built_in_every_state() {
        for (var page : List.of(
                server.get("/"),
                server.form("example", "meta-fy2025"),
                server.form("example", "weak-borrower"),
                server.form("pasted", "{}"))) {
            WellBuilt.check(page.body());
        }
    }

    @Test
    void leaves_no_word_without_its_message() {
        assertThat(server.form("example", "weak-borrower").body()).doesNotContain("??");
        assertThat(server.form("pasted", "{}").body()).doesNotContain("??");
    }

    @Test
    void serves_its_style_from_the_same_place() {
        var style = server.get("/ballast.css");

        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.body())
                .contains("prefers-color-scheme: dark")
                .contains("@media print")
                .doesNotContain("url(")
                .doesNotContain("@import");
    }

    @Test
    void keeps_every_word_of_the_page_in_the_messages() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.toList()) {
                assertThat(Files.readString(template)
                                .replaceAll("(?s)<[^>]*>", "")
                                .replace(":", ""))
                        .as(template.toString())
                        .isBlank();
            }
        }
    }

    private static String answer(HttpResponse<String> page) {
        String body = page.body();
        return body.substring(body.indexOf("id=\"answer\""), body.indexOf("id=\"kept\""));
    }

    private static String text(String fixture) {
        return new String(Fixtures.bytes(fixture), StandardCharsets.UTF_8);
    }
}
