package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.access.Role;
import dev.ballast.assess.RunningRules;
import dev.ballast.audit.Models;
import dev.ballast.audit.Sha256;
import dev.ballast.cli.SignedFolder;
import dev.ballast.ledger.Entry;
import dev.ballast.ledger.Ledger;
import dev.ballast.ledger.Place;
import dev.ballast.profile.Fixtures;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another rulebook for a running server, as a reviewer asks for it. */
@Tag("long")
class RulebookApiTest {

    private static final String SWAP = "/api/v1/rulebook/swap";
    private static final String ROLLBACK = "/api/v1/rulebook/rollback";
    private static final String PATH = "/api/v1/assessments";
    private static final String BODY =
            "{\"profile\": " + new String(Fixtures.bytes("meta-fy2025.json"), StandardCharsets.UTF_8) + "}";

    @TempDir
    Path folder = Path.of("");

    private SignedFolder packs;
    private RunningServer server;
    private String reviewer = "";
    private String strategist = "";

    @BeforeEach
    void start() {
        packs = new SignedFolder(folder);
        var tokens = new Tokened(folder);
        reviewer = tokens.token("acme-review", "acme", Role.REVIEWER, Role.AUDITOR);
        strategist = tokens.token("zenith-run", "zenith", Role.STRATEGIST);
        var rules = RunningRules.start(packs.named(), Models.bundled(), LocalDate.now(ZoneOffset.UTC))
                .get();
        server = new RunningServer(rules, this::ledger, tokens.access());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Ledger ledger() {
        return Ledger.open(Place.file(folder.resolve("ledger")), folder.resolve("key"));
    }

    private HttpResponse<String> ask(String path) {
        return server.send(server.request(path)
                .header("Authorization", "Bearer " + reviewer)
                .POST(BodyPublishers.noBody())
                .build());
    }

    private JsonNode rulebook() {
        return json(Tokened.get(server, "/api/v1/rulebook", reviewer));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void swaps_and_goes_back_and_records_both() {
        String first = rulebook().at("/now/digest").asString();
        packs.release("0.2.0", "high");

        var swapped = ask(SWAP);
        String second = rulebook().at("/now/digest").asString();
        String ready = json(server.get("/health/ready")).at("/rulebook").asString();
        var back = ask(ROLLBACK);

        assertThat(second).isNotEqualTo(first).isEqualTo(ready);
        assertThat(json(swapped).at("/by").asString()).isEqualTo("acme-review");
        assertThat(json(swapped).at("/after/digest").asString()).isEqualTo(second);
        assertThat(json(back).at("/after/digest").asString()).isEqualTo(first);
        assertThat(rulebook().at("/now/digest").asString()).isEqualTo(first);
        assertThat(rulebook().at("/before/digest").asString()).isEqualTo(second);
        Ledger ledger = server.bean(Ledger.class);
        List<Entry> entries = ledger.entries();
        assertThat(entries).extracting(entry -> entry.content().kind()).containsExactly("swap", "rollback");
        assertThat(entries).extracting(entry -> entry.content().rulebook()).containsExactly(second, first);
        assertThat(entries).extracting(entry -> entry.content().answer()).containsExactly(first, second);
        assertThat(entries.get(0).content().assessment()).isEqualTo(Sha256.of(swapped.body()));
        assertThat(swapped.headers().firstValue("Ballast-Ledger-Head"))
                .contains(entries.get(0).stub());
        assertThat(ledger.verify(null)).isEmpty();
        assertThat(Tokened.get(server, "/metrics", reviewer).body())
                .contains("ballast_rulebook_total{outcome=\"taken\",request=\"swap\"} 1.0")
                .contains("ballast_rulebook_total{outcome=\"taken\",request=\"rollback\"} 1.0");
    }

    @Test
    void tries_rules_on_clients_of_the_own_tenant_or_says_that_it_took_the_examples() {
        assertThat(Tokened.post(server, PATH, strategist, BODY).statusCode()).isEqualTo(201);
        packs.release("0.2.0", "high");
        JsonNode examples = json(ask(SWAP));
        String own = new Tokened(folder).token("acme-run", "acme", Role.STRATEGIST);
        assertThat(Tokened.post(server, PATH, own, BODY).statusCode()).isEqualTo(201);
        assertThat(Tokened.post(server, PATH, own, BODY).statusCode()).isEqualTo(201);

        JsonNode recorded = json(ask(ROLLBACK));

        assertThat(examples.at("/clients").asString()).isEqualTo("examples");
        assertThat(examples.at("/compared").asInt()).isEqualTo(Fixtures.names().size());
        assertThat(recorded.at("/clients").asString()).isEqualTo("recorded");
        assertThat(recorded.at("/compared").asInt()).isEqualTo(1);
        assertThat(recorded.at("/rules/0/rule").asString()).isEqualTo("acme.money.spending-before-the-board");
    }

    @Test
    void tells_why_a_rulebook_is_not_taken_and_takes_no_rules_from_a_body_or_a_strategist() {
        JsonNode before = rulebook();
        packs.rule("for the board", "for the owner");

        var refused = ask(SWAP);
        var sent = Tokened.post(server, SWAP, reviewer, "{\"rules\": []}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).at("/type").asString()).isEqualTo("urn:ballast:problem:rules-refused");
        assertThat(json(refused).at("/errors/0/code").asString()).isEqualTo("digest-moved");
        assertThat(json(refused).at("/errors/0/file").asString()).isEqualTo("acme/pack.sig");
        assertThat(json(refused).at("/errors/0/line").asInt()).isEqualTo(3);
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(json(sent).at("/detail").asString()).startsWith("Send no body: ");
        assertThat(Tokened.post(server, SWAP, strategist, "").statusCode()).isEqualTo(403);
        assertThat(Tokened.post(server, ROLLBACK, strategist, "").statusCode()).isEqualTo(403);
        assertThat(rulebook()).isEqualTo(before);
        assertThat(server.bean(Ledger.class).entries()).isEmpty();
        assertThat(Tokened.get(server, "/metrics", reviewer).body())
                .contains("ballast_rulebook_total{outcome=\"refused\",request=\"swap\"} 1.0");
    }

    @Test
    void says_on_every_answer_who_signed_and_shows_the_rule_and_its_cases() {
        var assessed = json(Tokened.post(server, PATH, strategist, BODY));

        assertThat(assessed.at("/state").asString()).isEqualTo("signed");
        assertThat(assessed.at("/signed/0/owner").asString()).isEqualTo("acme-treasury");
        assertThat(Tokened.get(server, "/rules/acme.money.spending-before-the-board", reviewer)
                        .body())
                .contains("The plan is a tenth of a year of revenue");
    }
}
