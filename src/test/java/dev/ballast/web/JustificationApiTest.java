package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Fixtures;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JustificationApiTest {

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
    void says_why_a_rule_did_not_speak() {
        JsonNode why = tree(post("/core.risk.idle-silicon"));

        assertThat(why.at("/verdict").asString()).isEqualTo("content");
        assertThat(why.at("/failed/0/component").asString()).isEqualTo("FleetUse.utilisation");
    }

    @Test
    void says_less_when_less_is_asked() {
        JsonNode why = tree(post("/core.risk.idle-silicon?density=sentence"));

        assertThat(why.has("failed")).isFalse();
        assertThat(why.at("/sentence").asString()).startsWith("core.risk.idle-silicon is content: it needs");
    }

    @Test
    void knows_no_other_density_and_no_other_rule() {
        assertThat(post("/core.risk.idle-silicon?density=all").statusCode()).isEqualTo(400);
        assertThat(post("/core.risk.nothing").statusCode()).isEqualTo(404);
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> post(String path) {
        String profile = new String(Fixtures.bytes("european-enterprise.json"), StandardCharsets.UTF_8);
        return server.post(
                "/api/v1/assessments/justifications" + path, "application/json", "{\"profile\": " + profile + "}");
    }
}
