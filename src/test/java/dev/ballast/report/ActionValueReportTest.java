package dev.ballast.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.assess.Assessor;
import dev.ballast.assess.Rules;
import dev.ballast.assess.Trial;
import dev.ballast.audit.Models;
import dev.ballast.profile.Fixtures;
import dev.ballast.scenario.ActionValue;
import dev.ballast.scenario.ActionValues;
import dev.ballast.scenario.Influence;
import dev.ballast.scenario.Information;
import dev.ballast.scenario.Spread;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The words of values over scenarios, from values that are made up. */
class ActionValueReportTest {

    private static final Trial OWN = new Assessor(Rules.bundled().get(), Models.bundled())
            .trials(Fixtures.evidence("energy-rich-sovereign.json")).stream()
                    .filter(each -> each.recommendation().rule().id().equals("core.playbook.own-the-base-load"))
                    .findFirst()
                    .orElseThrow();

    private static final ActionValue PRICED = new ActionValue(
            OWN,
            Share.ONE,
            Optional.of(new Spread(usd(1e9), usd(2e9), usd(4e9), usd(2.5e9))),
            Share.of(0.9),
            Share.of(0.25),
            List.of(new Influence("silicon.life", Share.of(0.44), usd(-1e9), usd(3e9))));

    private static final ActionValue UNPRICED =
            new ActionValue(OWN, Share.of(0.5), Optional.empty(), Share.ZERO, Share.of(0.25), List.of());

    @Test
    void tells_spread_first_places_breaches_and_what_moves_it() {
        assertThat(words(values(PRICED)))
                .startsWith("Qaraz: what each action is worth alone, over 200 scenarios in which 2 assumed figures are"
                        + " drawn together, each from its own range. Hypothetical. With nothing done, cash runs short"
                        + " within twelve months or a covenant is broken in 30 % of them.")
                .contains("- Own 9,805 more accelerators. For: core.playbook.own-the-base-load Worth: USD 2.00 billion"
                        + " in the middle; USD 1.00 billion in the worst twentieth, USD 4.00 billion in the best;"
                        + " USD 2.50 billion on average. Worth most of all in 90 % of the scenarios.")
                .contains(
                        "improves in 100 % of the scenarios; short of cash or in breach of a covenant in 25 % with it.")
                .contains("Moved by: silicon.life, which goes with 44 % of the variance: USD -1.00 billion at its low"
                        + " end, USD 3.00 billion at its high end");
    }

    @Test
    void says_that_nothing_is_priced_rather_than_a_value_of_nothing() {
        assertThat(words(values(UNPRICED)))
                .contains("Worth: nothing of it is priced")
                .doesNotContain("Moved by");
        assertThat(json(values(UNPRICED))).doesNotContain("\"value\": {", "first_share");
    }

    @Test
    void tells_what_to_find_out_before_choosing_or_that_it_does_not_matter() {
        var knowing = new ActionValues(
                200, List.of("a", "b"), Share.of(0.3), List.of(PRICED), List.of(new Information("demand", usd(5e6))));

        assertThat(words(knowing)).endsWith("one action, or none, is chosen USD 5.00 million demand ");
        assertThat(words(values(PRICED))).contains("nothing: no figure alone changes which action is worth most");
    }

    @Test
    void gives_machines_every_figure_with_its_unit() {
        assertThat(json(values(PRICED)))
                .contains("\"$schema\": \"" + ActionValueReport.SCHEMA + "\"", "\"scenarios\": 200")
                .contains("\"breach_share\": 0.3", "\"first_share\": 0.9", "\"helps_share\": 1")
                .contains("\"first_order_index\": 0.44", "\"name\": \"silicon.life\"", "\"amount\": \"-1000000000\"");
    }

    @Test
    void says_when_there_is_nothing_to_value() {
        assertThat(ActionValueReport.text("Qaraz", new ActionValues(1, List.of(), Share.ZERO, List.of(), List.of())))
                .isEqualTo("Qaraz: no recommendation names an action that can be simulated here.\n");
    }

    private static ActionValues values(ActionValue action) {
        return new ActionValues(200, List.of("a", "b"), Share.of(0.3), List.of(action), List.of());
    }

    private static String words(ActionValues values) {
        return ActionValueReport.text("Qaraz", values).replaceAll("\\s+", " ");
    }

    private static String json(ActionValues values) {
        return JsonReport.of(ActionValueReport.tree("Qaraz", values));
    }

    private static Money usd(double amount) {
        return Money.of("USD", amount);
    }
}
