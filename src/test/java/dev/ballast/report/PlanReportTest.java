package dev.ballast.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.action.Edit;
import dev.ballast.assess.Assessor;
import dev.ballast.assess.Gain;
import dev.ballast.assess.Rules;
import dev.ballast.assess.Trial;
import dev.ballast.audit.Models;
import dev.ballast.profile.Fixtures;
import dev.ballast.scenario.Plan;
import dev.ballast.scenario.Plans;
import dev.ballast.unit.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The words of plans, from plans that are made up of the actions of one example. */
class PlanReportTest {

    private static final List<Trial> TRIALS =
            new Assessor(Rules.bundled().get(), Models.bundled()).trials(Fixtures.evidence("importing-sovereign.json"));
    private static final Trial LINES = trial("core.risk.liquidity-gap");
    private static final Trial ORDERS = trial("core.risk.orders-exceed-demand");

    private static final Plan NOTHING =
            new Plan(List.of(), Edit.NONE, List.of("a.must"), List.of("a.should"), Optional.empty(), Optional.empty());
    private static final Plan BOTH = new Plan(
            List.of(LINES, ORDERS),
            LINES.edit().and(ORDERS.edit()).orElseThrow(),
            List.of(),
            List.of("a.should"),
            Optional.of(new Gain(usd(60e6), List.of(new Gain.Part("price of orders", usd(60e6))))),
            Optional.of(usd(-2e6)));

    @Test
    void tells_the_safest_plan_what_it_is_worth_and_what_is_left() {
        assertThat(words(new Plans(List.of(NOTHING, BOTH), 4, List.of())))
                .startsWith("Marovia: 4 sets of actions tried together, no two of which set one line of the profile;")
                .contains("as safe - " + LINES.edit().words() + " (for core.risk.liquidity-gap; alone worth USD ")
                .contains("Worth in the base case: USD 60.0 million: price of orders USD 60.0 million;"
                        + " USD -2.00 million of it only because they are followed together")
                .contains("Critical findings left: none High and medium findings left: a.should");
    }

    @Test
    void tells_what_each_step_of_safety_costs() {
        assertThat(PlanReport.text("Marovia", new Plans(List.of(NOTHING, BOTH), 4, List.of())))
                .contains("         1        1               not priced  none\n")
                .contains("         0        1         USD 60.0 million  core.risk.liquidity-gap;");
    }

    @Test
    void says_that_nothing_is_the_safest_where_no_set_leaves_less() {
        assertThat(words(new Plans(List.of(NOTHING), 4, List.of())))
                .contains("Do none of the actions: no set of them leaves fewer findings.")
                .contains("Worth in the base case: nothing of it is priced");
    }

    @Test
    void names_what_was_not_tried_with_others() {
        assertThat(words(new Plans(List.of(NOTHING), 4, List.of(ORDERS))))
                .contains("Not tried together with others, for they stand further down in the advice - "
                        + ORDERS.edit().words());
        assertThat(words(new Plans(List.of(NOTHING), 4, List.of()))).doesNotContain("Not tried together");
    }

    @Test
    void gives_machines_the_lines_to_set() {
        assertThat(JsonReport.of(PlanReport.tree("Marovia", new Plans(List.of(BOTH), 4, List.of(ORDERS)))))
                .contains("\"$schema\": \"" + PlanReport.SCHEMA + "\"", "\"client\": \"Marovia\"", "\"tried\": 4")
                .contains("\"" + LINES.edit().lines().firstKey() + "\": ")
                .contains("\"interaction\": ", "\"left_out\": [");
    }

    private static String words(Plans plans) {
        return PlanReport.text("Marovia", plans).replaceAll("\\s+", " ");
    }

    private static Money usd(double amount) {
        return Money.of("USD", amount);
    }

    private static Trial trial(String rule) {
        return TRIALS.stream()
                .filter(each -> each.recommendation().rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
