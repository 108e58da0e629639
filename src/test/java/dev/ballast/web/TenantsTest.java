package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.access.Access;
import dev.ballast.access.Role;
import dev.ballast.ledger.Ledger;
import dev.ballast.ledger.Place;
import dev.ballast.profile.Fixtures;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What one tenant can learn of another. */
class TenantsTest {

    private static final String PATH = "/api/v1/assessments";
    private static final String META = new String(Fixtures.bytes("meta-fy2025.json"), StandardCharsets.UTF_8);
    private static final String BODY = "{\"profile\": " + META + "}";

    @TempDir
    Path folder = Path.of("");

    @Test
    void gives_what_was_recorded_to_its_own_tenant_and_to_others_the_answer_of_nothing() {
        var tokens = new Tokened(folder);
        String acme = tokens.token("acme-run", "acme", Role.STRATEGIST);
        String colleague = tokens.token("acme-audit", "acme", Role.AUDITOR);
        String zenith = tokens.token("zenith-run", "zenith", Role.STRATEGIST, Role.AUDITOR);
        try (var server = new RunningServer(this::ledger, tokens.access())) {
            String own = location(Tokened.post(server, PATH, acme, BODY));
            String again = location(Tokened.post(server, PATH, acme, BODY));
            String theirs = location(Tokened.post(server, PATH, zenith, BODY));

            assertThat(own)
                    .matches("/api/v1/assessments/[0-9a-f]{64}")
                    .isEqualTo(again)
                    .isNotEqualTo(theirs);
            var recorded = JsonMapper.shared()
                    .readTree(Tokened.get(server, own, colleague).body());
            assertThat(recorded.at("/profile")).isEqualTo(JsonMapper.shared().readTree(META));
            assertThat(recorded.at("/receipt/id").asString()).hasSize(64);
            assertThat(own).doesNotContain(recorded.at("/receipt/id").asString());

            String never = PATH + "/" + "0".repeat(64);
            for (String token : new String[] {zenith, acme}) {
                String others = token.equals(zenith) ? own : theirs;
                var hidden = Tokened.get(server, others, token);
                var absent = Tokened.get(server, never, token);
                assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
                assertThat(hidden.body().replace(others, never)).isEqualTo(absent.body());
                assertThat(headers(hidden)).isEqualTo(headers(absent));
            }
        }
    }

    private static Map<String, Object> headers(HttpResponse<String> answer) {
        var headers = new TreeMap<String, Object>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    /** Each as often as it was recorded, the latest first, and nothing of another tenant's. */
    @Test
    void lists_what_was_recorded_of_its_own_tenant_alone() {
        var tokens = new Tokened(folder);
        String acme = tokens.token("acme-run", "acme", Role.STRATEGIST);
        String zenith = tokens.token("zenith-run", "zenith", Role.STRATEGIST);
        String later = BODY.replaceFirst("\\}$", ", \"as_of\": \"2026-03-31\"}");
        try (var server = new RunningServer(this::ledger, tokens.access())) {
            String first = location(Tokened.post(server, PATH, acme, BODY));
            String second = location(Tokened.post(server, PATH, acme, later));
            String other = location(Tokened.post(server, PATH, zenith, BODY));

            var items = JsonMapper.shared()
                    .readTree(Tokened.get(server, PATH, acme).body())
                    .at("/items");
            assertThat(items.size()).isEqualTo(2);
            assertThat(items.at("/0/at").asString()).isEqualTo(second);
            assertThat(items.at("/0/as_of").asString()).isEqualTo("2026-03-31");
            assertThat(items.at("/1/at").asString()).isEqualTo(first);
            assertThat(items.at("/1/state").asString()).isEqualTo("approved");
            assertThat(Tokened.get(server, PATH + "?most=1", acme).body())
                    .contains(second)
                    .doesNotContain(first);
            assertThat(Tokened.get(server, PATH, zenith).body()).contains(other).doesNotContain(first, second);
            assertThat(Tokened.get(server, "/record", acme).body())
                    .contains("Assessments recorded: 2", "href=\"" + first + "\"", "href=\"" + second + "\"")
                    .doesNotContain("Proposals:", other);
            assertThat(Tokened.get(server, PATH + "?most=0", acme).statusCode()).isEqualTo(400);
            assertThat(Tokened.get(server, PATH + "?most=many", acme).statusCode())
                    .isEqualTo(400);
        }
    }

    /** Who may not read an answer sees none listed, on the page as in the interface. */
    @Test
    void shows_each_role_its_part_of_the_record() {
        var tokens = new Tokened(folder);
        String strategist = tokens.token("sam", "acme", Role.STRATEGIST);
        String integrator = tokens.token("ian", "acme", Role.INTEGRATOR);
        String auditor = tokens.token("ada", "acme", Role.AUDITOR);
        try (var server = new RunningServer(this::ledger, tokens.access())) {
            String own = location(Tokened.post(server, PATH, strategist, BODY));

            assertThat(Tokened.get(server, "/record", strategist).body())
                    .contains("Assessments recorded: 1", own)
                    .doesNotContain("Proposals:");
            assertThat(Tokened.get(server, "/record", integrator).body())
                    .contains("Proposals: 0")
                    .doesNotContain("Assessments recorded", own);
            assertThat(Tokened.get(server, PATH, integrator).statusCode()).isEqualTo(403);
            assertThat(Tokened.get(server, "/record", auditor).body())
                    .contains("Proposals: 0", "Assessments recorded: 1", own);
        }
    }

    @Test
    void has_nothing_left_of_what_was_erased() {
        String own;
        try (var server = new RunningServer(this::ledger, Access.open())) {
            own = location(server.post(PATH, "application/json", BODY));
            assertThat(server.get(own).statusCode()).isEqualTo(200);
        }
        try (Ledger ledger = ledger()) {
            ledger.erase(1, LocalDate.of(2026, 11, 2));
        }
        try (var server = new RunningServer(this::ledger, Access.open())) {
            assertThat(server.get(own).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void has_nothing_recorded_without_a_ledger() {
        try (var server = new RunningServer()) {
            var answer = server.post(PATH, "application/json", BODY);

            assertThat(answer.headers().firstValue("Location")).isEmpty();
            assertThat(server.get(PATH + "/" + "0".repeat(64)).body()).contains("No recorded assessment has this id.");
        }
    }

    @Test
    void counts_for_each_tenant_alone() {
        var tokens = new Tokened(folder);
        String acme = tokens.token("acme-run", "acme", Role.STRATEGIST, Role.AUDITOR);
        String zenith = tokens.token("zenith-audit", "zenith", Role.AUDITOR);
        try (var server = new RunningServer(tokens.access())) {
            Tokened.post(server, PATH, acme, BODY);

            assertThat(Tokened.get(server, "/metrics", acme).body()).contains("ballast_assessment_seconds_count 1");
            assertThat(Tokened.get(server, "/metrics", zenith).body())
                    .contains("jvm_memory_used_bytes")
                    .doesNotContain("ballast_assessment", "ballast_rule");
        }
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private Ledger ledger() {
        return Ledger.open(Place.file(folder.resolve("ledger")), folder.resolve("key"));
    }
}
