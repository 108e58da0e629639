package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.form.Answers;
import dev.ballast.form.Section;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The form over the common lines of a profile, as the server has it. */
class FormTest {

    private static final Pattern RECEIPT = Pattern.compile("<dt>Answer</dt><dd><code>([0-9a-f]{64})");

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
    void has_a_field_with_a_label_and_a_hint_for_each_line() {
        String page = server.get("/form").body();

        WellBuilt.check(page);
        Section.ALL.stream()
                .flatMap(section -> section.lines().stream())
                .forEach(line -> assertThat(page)
                        .contains("label for=\"" + line.at() + "\"", "name=\"" + line.at() + "\"", line.description()));
        assertThat(page).doesNotContain("??");
    }

    @Test
    void leads_to_the_answer_that_a_program_gets() {
        String page = sent(Answers.borrower(), "assess").body();
        String profile = sent(Answers.borrower(), "download").body();
        String answer = server.post("/api/v1/assessments", "application/json", "{\"profile\": " + profile + "}")
                .body();

        assertThat(RECEIPT.matcher(page).results().map(match -> match.group(1)))
                .containsExactly(
                        JsonMapper.shared().readTree(answer).at("/receipt/id").asString());
        assertThat(page).contains("Form Compute (invented)");
    }

    @Test
    void shows_the_profile_and_gives_it_as_a_file() {
        HttpResponse<String> shown = sent(Answers.borrower(), "show");
        HttpResponse<String> file = sent(Answers.borrower(), "download");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("value=\"EUR 1,450m\"", "&quot;planned_capex&quot;: 3900000000");
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"profile.json\"");
        assertThat(JsonMapper.shared()
                        .readTree(file.body())
                        .at("/financials/planned_capex")
                        .asLong())
                .isEqualTo(3_900_000_000L);
    }

    @Test
    void says_all_that_is_wrong_beside_the_fields_and_keeps_what_was_typed() {
        Map<String, String> typed = new HashMap<>(Answers.borrower());
        typed.put("/financials/planned_capex", "<b>much</b>");
        typed.remove("/organisation/name");
        HttpResponse<String> refused = sent(typed, "assess");

        WellBuilt.check(refused.body());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "<title>Error: Ballast: a profile by form</title>",
                        "Spending plan, planned capex: Write an amount, such as 1.2bn, 3,400m or 3400000000.",
                        "Organisation, name: Enter the name, such as Meta Platforms.",
                        "value=\"&lt;b&gt;much&lt;/b&gt;\"",
                        "value=\"EUR 1,450m\"",
                        "id=\"/financials/planned_capex-wrong\"")
                .doesNotContain("<b>much");
        assertThat(Pattern.compile("aria-invalid=\"true\"")
                        .matcher(refused.body())
                        .results())
                .hasSize(2);
    }

    private static HttpResponse<String> sent(Map<String, String> typed, String then) {
        String body = typed.entrySet().stream()
                .map(each -> coded(each.getKey()) + "=" + coded(each.getValue()))
                .collect(Collectors.joining("&"));
        return server.post("/form", "application/x-www-form-urlencoded", body + "&then=" + then);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
