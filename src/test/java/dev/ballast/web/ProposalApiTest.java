package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.access.Access;
import dev.ballast.access.Role;
import dev.ballast.access.Token;
import dev.ballast.access.TokenFile;
import dev.ballast.access.Tokens;
import dev.ballast.approval.Approvals;
import dev.ballast.approval.InHand;
import dev.ballast.assess.Rules;
import dev.ballast.audit.State;
import dev.ballast.ledger.Ledger;
import dev.ballast.ledger.Place;
import dev.ballast.review.Drafts;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a reviewer does with a proposal over HTTP. */
class ProposalApiTest {

    private static final String PATH = "/api/v1/proposals";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final InHand RULES = InHand.of(new Rules(
            Drafts.with("core/risk/orders-exceed-demand.drl", "Take delivery of no more", "Accept no more"),
            null,
            State.DRAFT));

    @TempDir
    Path folder = Path.of("");

    private final Map<String, String> secrets = new HashMap<>();

    @BeforeEach
    void propose() {
        Path file = folder.resolve("tokens.json");
        for (String name : new String[] {"amy", "bob", "zoe"}) {
            String secret = Token.secret();
            String tenant = name.equals("zoe") ? "zenith" : "acme";
            var until = LocalDate.of(9999, 12, 31);
            new TokenFile(file)
                    .add(Token.of(secret, name, Set.of(Role.REVIEWER), tenant, until)
                            .issuedBy("root"));
            secrets.put(name, secret);
        }
        var amy = new Tokens(file, DAY).caller(secret("amy"), DAY).orElseThrow();
        try (Ledger ledger = ledger()) {
            new Approvals(ledger).propose(amy, RULES, "Plainer.", null, DAY);
        }
    }

    private String secret(String name) {
        return Objects.requireNonNull(secrets.get(name));
    }

    private Ledger ledger() {
        return Ledger.open(Place.file(folder.resolve("ledger")), folder.resolve("key"));
    }

    private RunningServer server() {
        return new RunningServer(this::ledger, new Access(folder.resolve("tokens.json"), null));
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String approval(String digest) {
        return "{\"reason\": \"Read.\", \"rulebook\": \"%s\"}".formatted(digest);
    }

    @Test
    void lets_another_person_approve_what_was_proposed_and_nobody_of_another_tenant_see_it() {
        try (var server = server()) {
            JsonNode before = tree(Tokened.get(server, PATH + "/1", secret("bob")));
            var approved = Tokened.post(server, PATH + "/1/approvals", secret("bob"), approval(RULES.digest()));
            var hidden = Tokened.get(server, PATH + "/1", secret("zoe"));

            assertThat(before.at("/status").asString()).isEqualTo("open");
            assertThat(before.at("/class").asString()).isEqualTo("editorial");
            assertThat(approved.statusCode()).isEqualTo(200);
            assertThat(tree(approved).at("/status").asString()).isEqualTo("approved");
            assertThat(tree(approved).at("/said/1/by").asString()).isEqualTo("bob");
            assertThat(approved.body()).doesNotContain("root");
            assertThat(tree(Tokened.get(server, PATH, secret("bob")))
                            .at("/items")
                            .size())
                    .isEqualTo(1);
            assertThat(tree(Tokened.get(server, PATH, secret("zoe")))
                            .at("/items")
                            .size())
                    .isZero();
            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(Tokened.post(server, PATH + "/1/objections", secret("zoe"), "{\"reason\": \"No.\"}")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void names_every_reason_against_an_approval_and_where_it_lies() {
        try (var server = server()) {
            var refused = Tokened.post(server, PATH + "/1/approvals", secret("amy"), approval("0".repeat(64)));

            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(tree(refused).at("/type").asString()).isEqualTo("urn:ballast:problem:conflict");
            assertThat(tree(refused).at("/errors/0/code").asString()).isEqualTo("digest-moved");
            assertThat(tree(refused).at("/errors/0/pointer").asString()).isEqualTo("#/rulebook");
            assertThat(tree(refused).at("/errors/1/code").asString()).isEqualTo("own-proposal");
        }
    }

    @Test
    void takes_an_objection_and_its_answer() {
        try (var server = server()) {
            String words = "{\"reason\": \"The lender has not agreed.\"}";
            Tokened.post(server, PATH + "/1/objections", secret("bob"), words);
            var stands = Tokened.post(server, PATH + "/1/approvals", secret("bob"), approval(RULES.digest()));
            var answered = Tokened.post(server, PATH + "/1/answers", secret("amy"), words);

            assertThat(tree(stands).at("/errors/0/code").asString()).isEqualTo("objection-stands");
            assertThat(answered.statusCode()).isEqualTo(200);
            assertThat(tree(answered).at("/said").size()).isEqualTo(3);
        }
    }

    /** The page tells what the interface tells, to the same roles of the same tenant, and no word of it is markup. */
    @Test
    void shows_the_record_of_a_tenant_as_a_page() {
        try (var server = server()) {
            Tokened.post(
                    server,
                    PATH + "/1/objections",
                    secret("bob"),
                    "{\"reason\": \"<b>The lender</b> has not agreed.\"}");
            String page = Tokened.get(server, "/record", secret("bob")).body();
            String other = Tokened.get(server, "/record", secret("zoe")).body();

            assertThat(page)
                    .contains("Proposals: 1", "Proposal 1: open, a change that is editorial")
                    .contains("0 of 1 approvals besides the author; 1 missing.")
                    .contains(RULES.digest())
                    .contains("2026-11-02  amy proposed: Plainer.")
                    .contains("bob objected: &lt;b&gt;The lender&lt;/b&gt; has not agreed.")
                    .contains("Objections that stand")
                    .contains("ballast rules approve 1 --rules FOLDER --reason")
                    .contains("Assessments recorded: 0")
                    .doesNotContain("root", "<b>The");
            assertThat(other).contains("Proposals: 0").doesNotContain("Plainer", RULES.digest());
        }
    }

    @Test
    void says_on_the_page_that_there_is_no_ledger() {
        try (var server = new RunningServer()) {
            assertThat(server.get("/record").body())
                    .contains("This server keeps no ledger.")
                    .doesNotContain("Proposals:", "Assessments recorded");
        }
    }

    @Test
    void refuses_a_body_that_says_something_else() {
        try (var server = server()) {
            for (String body :
                    new String[] {"[]", "{\"reason\": 1}", "{\"rules\": \"x\"}", "{", "{\"until\": \"x\"}"}) {
                assertThat(Tokened.post(server, PATH + "/1/approvals", secret("bob"), body)
                                .statusCode())
                        .as(body)
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void refuses_who_works_on_this_machine_without_a_login_for_nobody_is_known() {
        try (var server = new RunningServer(this::ledger)) {
            assertThat(server.get(PATH + "/1").statusCode()).isEqualTo(404);
            var refused = server.post(PATH + "/1/objections", "application/json", "{\"reason\": \"No.\"}");

            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(tree(refused).at("/errors/0/code").asString()).isEqualTo("nobody-known");
        }
    }
}
