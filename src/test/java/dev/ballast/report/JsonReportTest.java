package dev.ballast.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.audit.State;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private static final JsonNode REPORT = tree(JsonReport.of(Reports.assessment(State.APPROVED)));

    @Test
    void names_its_form_its_id_and_its_state() {
        assertThat(REPORT.at("/$schema").asString()).isEqualTo("urn:ballast:assessment:1");
        assertThat(REPORT.at("/id").asString())
                .isEqualTo(REPORT.at("/receipt/id").asString())
                .hasSize(64);
        assertThat(REPORT.at("/state").asString()).isEqualTo("approved");
        assertThat(REPORT.at("/as_of").asString()).isEqualTo("2026-01-31");
    }

    @Test
    void leads_from_a_recommendation_to_its_facts_and_their_inputs() {
        JsonNode match = REPORT.at("/answer/recommendations/0/matches/0");
        String key = match.at("/facts/1").asString();
        JsonNode fact = REPORT.at("/answer/facts").path(key);

        assertThat(key).isEqualTo("Coverage of organisation Thin Cover Ltd");
        assertThat(match.at("/conditions/0/sentence").asString())
                .isEqualTo("minimum 0.87x is below 1.00x (debt.coverage.floor), by 0.13x");
        assertThat(fact.at("/components/minimum_ratio").decimalValue()).isEqualByComparingTo("0.87");
        String pointer = fact.at("/inputs/0").asString();
        assertThat(pointer).isEqualTo("/financials/latest_year/operating_cash_flow");
        assertThat(REPORT.at("/answer/inputs").path(pointer).toString())
                .isEqualTo("{\"basis\":\"measured\",\"source\":\"accounts\",\"value\":\"USD 130 million\"}");
        assertThat(fact.at("/formula").asString()).startsWith("(operating cash flow + interest paid");
    }

    @Test
    void writes_money_as_a_text_and_its_currency() {
        assertThat(REPORT.at("/answer/recommendations/0/at_stake/0/amount").toString())
                .isEqualTo("{\"amount\":\"19500000\",\"currency\":\"USD\"}");
    }

    @Test
    void sorts_every_name() {
        assertSorted(REPORT);
    }

    @Test
    void ends_lines_with_a_line_feed_and_the_text_with_one() {
        String report = JsonReport.of(Reports.assessment(State.DRAFT));

        assertThat(report).endsWith("}\n").doesNotContain("\r");
        assertThat(JsonReport.bytes(Reports.assessment(State.DRAFT)))
                .isEqualTo(report.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void escapes_foreign_text() {
        String report = JsonReport.of(Reports.assessment("\"},\u001b[31m{\"", State.APPROVED));

        assertThat(report.chars()).noneMatch(character -> character == 0x1b);
        assertThat(tree(report).at("/client").asString()).isEqualTo("\"},\u001b[31m{\"");
    }

    private static void assertSorted(JsonNode node) {
        List<String> names = new ArrayList<>(node.propertyNames());
        assertThat(names).isSorted();
        node.forEach(JsonReportTest::assertSorted);
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
