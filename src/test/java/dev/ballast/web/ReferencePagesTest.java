package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.assess.Rules;
import dev.ballast.rulebook.RuleCard;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReferencePagesTest {

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
    void lists_every_rule_with_a_link_to_its_page() {
        String page = server.get("/rules").body();

        assertThat(page).contains("<h2 id=\"found\" tabindex=\"-1\">" + RULES.size() + " rules</h2>");
        RULES.forEach(rule -> assertThat(page).contains("<a href=\"/rules/" + rule.id() + "\">" + rule.id() + "</a>"));
    }

    @Test
    void finds_rules_by_word_pack_and_severity_and_keeps_what_was_asked_for() {
        String page = server.get("/rules?q=power&pack=core&severity=high").body();

        assertThat(page)
                .contains("core.risk.chips-before-power")
                .doesNotContain("core.risk.thin-coverage", "href=\"/rules/sovereign.")
                .contains("type=\"search\" value=\"power\"")
                .contains("<option value=\"high\" selected=\"selected\">high</option>");
        assertThat(server.get("/rules?q=nothing-like-this").body()).contains(">0 rules</h2>");
    }

    @Test
    void shows_a_rule_in_english_and_as_it_stands_with_its_thresholds_and_cases() {
        String page = server.get("/rules/core.risk.thin-coverage").body();

        assertThat(page)
                .contains("<li>floor is the threshold debt.coverage.floor.</li>")
                .contains("There is a Coverage whose minimum is at or above floor")
                .contains("debt.coverage.floor: ")
                .contains("1.00x")
                .contains("<code>package core.risk</code>")
                .contains("kind: boundary");
    }

    @Test
    void says_when_no_rule_has_an_id() {
        assertThat(server.get("/rules/core.risk.none-such").statusCode()).isEqualTo(404);
    }

    @Test
    void shows_every_figure_of_the_models_with_its_accuracy() {
        String page = server.get("/models").body();

        Appraisal.vocabulary().forEach(type -> assertThat(page).contains("<h2 id=\"" + type.getSimpleName() + "\">"));
        assertThat(page).contains("off by at most ", "not compared with a published figure.");
    }

    @Test
    void leads_from_one_page_to_the_others() {
        for (String address : List.of("/", "/rules", "/rules/core.risk.thin-coverage", "/models")) {
            assertThat(server.get(address).body()).contains("href=\"/\"", "href=\"/rules\"", "href=\"/models\"");
        }
        assertThat(server.form("example", "weak-borrower").body())
                .contains("<a href=\"/rules/core.risk.liquidity-gap\">");
    }

    @Test
    void is_well_built_and_escapes_what_was_asked_for() {
        for (String address : List.of("/rules", "/rules?q=%3Cscript%3E", "/rules/core.risk.thin-coverage", "/models")) {
            String page = server.get(address).body();
            WellBuilt.check(page);
            assertThat(page).doesNotContain("??");
        }
    }
}
