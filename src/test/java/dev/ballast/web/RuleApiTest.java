package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.assess.Rules;
import dev.ballast.rulebook.RuleCard;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RuleApiTest {

    private static final List<RuleCard> RULES = Rules.bundled().get().rulebook().rules();

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
    void lists_every_rule_by_id() {
        JsonNode page = get("/api/v1/rules");

        assertThat(ids(page)).isEqualTo(RULES.stream().map(RuleCard::id).toList());
        assertThat(page.has("next")).isTrue();
        assertThat(page.at("/next").isNull()).isTrue();
    }

    @Test
    void leads_through_all_pages_by_what_next_says() {
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            JsonNode page = get("/api/v1/rules?limit=7&cursor=" + cursor);
            seen.addAll(ids(page));
            cursor = page.at("/next").asString("");
        } while (!cursor.isEmpty());

        assertThat(seen).isEqualTo(RULES.stream().map(RuleCard::id).toList());
    }

    @Test
    void filters_by_pack_severity_owner_date_and_words() {
        String owner = RULES.get(0).metadata().grounds().owner();

        assertThat(ids(get("/api/v1/rules?severity=critical")))
                .isEqualTo(RULES.stream()
                        .filter(rule -> rule.metadata().severity().word().equals("critical"))
                        .map(RuleCard::id)
                        .toList())
                .isNotEmpty();
        assertThat(ids(get("/api/v1/rules?pack=nobody"))).isEmpty();
        assertThat(ids(get("/api/v1/rules?pack=core")))
                .isEqualTo(RULES.stream()
                        .map(RuleCard::id)
                        .filter(id -> id.startsWith("core."))
                        .toList())
                .isNotEmpty();
        assertThat(ids(get("/api/v1/rules?inForceOn=1999-12-31"))).isEmpty();
        assertThat(ids(get("/api/v1/rules?owner=" + owner)))
                .contains(RULES.get(0).id());
        assertThat(ids(get("/api/v1/rules?q=BULLET"))).contains("core.risk.bullet-on-silicon");
    }

    @Test
    void shows_one_rule_with_its_words_and_text() {
        JsonNode rule = get("/api/v1/rules/core.risk.service-not-covered");

        assertThat(rule.at("/severity").asString()).isEqualTo("critical");
        assertThat(rule.at("/advice").asString()).isNotEmpty();
        assertThat(rule.at("/effective").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(rule.at("/text").asString()).contains("Coverage(");
    }

    @Test
    void tells_what_is_wrong_with_a_request_as_a_problem() {
        assertProblem("/api/v1/rules/no.such.rule", 404);
        assertProblem("/api/v1/rules?limit=0", 400);
        assertProblem("/api/v1/rules?limit=201", 400);
        assertProblem("/api/v1/rules?limit=many", 400);
        assertProblem("/api/v1/rules?inForceOn=soon", 400);
        assertProblem("/api/v1/rules?cursor=*", 400);
    }

    private static void assertProblem(String path, int status) {
        var answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).at("/type").asString())
                .startsWith("urn:ballast:problem:");
    }

    private static JsonNode get(String path) {
        return JsonMapper.shared().readTree(server.get(path).body());
    }

    private static List<String> ids(JsonNode page) {
        var ids = new ArrayList<String>();
        page.at("/items").forEach(item -> ids.add(item.at("/id").asString()));
        return ids;
    }
}
