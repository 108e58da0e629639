package dev.ballast.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.explain.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesChangeTest {

    private static final String BURST = "core/playbook/rent-the-burst.drl";
    private static final String ORDERS = "core/risk/orders-exceed-demand.drl";
    private static final List<Client> CLIENTS = Population.of(2);
    private static final Rulebook SHIPPED = Drafts.shipped();

    @Test
    void sees_no_difference_between_a_rulebook_and_itself() {
        var review = review(Drafts.shipped());

        assertThat(review.changes()).isEmpty();
        assertThat(review.effects()).isEmpty();
        assertThat(review.neutrality()).isEqualTo(Neutrality.PROVED);
        assertThat(review.clients()).isEqualTo(CLIENTS.size());
    }

    @Test
    void calls_a_change_of_words_editorial_and_neutral() {
        var review = review(Drafts.with(ORDERS, "Take delivery of no more", "Accept no more"));

        assertThat(review.kind()).isEqualTo(Kind.EDITORIAL);
        assertThat(review.neutrality()).isEqualTo(Neutrality.PROVED);
        assertThat(review.changes()).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo("core.risk.orders-exceed-demand");
            assertThat(change.parts()).extracting(Change.Part::name).containsExactly("advice");
            assertThat(change.parts().get(0).after()).startsWith("Accept no more than demand");
        });
    }

    @Test
    void calls_a_moved_number_a_parameter_and_shows_whom_it_moves_and_why() {
        var review = review(Drafts.changed("core/thresholds.yaml", text -> {
            int value = text.indexOf("value: 0.80", text.indexOf("- id: collateral.ltv.cap\n"));
            return text.substring(0, value) + "value: 0.82" + text.substring(value + "value: 0.80".length());
        }));

        assertThat(review.kind()).isEqualTo(Kind.PARAMETER);
        assertThat(review.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.parts())
                        .singleElement()
                        .satisfies(part ->
                                assertThat(List.of(part.before(), part.after())).containsExactly("0.80", "0.82")));
        assertThat(review.neutrality()).isEqualTo(Neutrality.COUNTEREXAMPLE);
        // The pledge of the European enterprise peaks at 81.1 %.
        assertThat(review.effects())
                .filteredOn(effect -> effect.rule().equals("core.risk.collateral-thin"))
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.before()).isEqualTo("fires about instrument accelerator-loan");
                    assertThat(effect.after()).isEqualTo("content");
                    assertThat(effect.witness()).isEqualTo("european-enterprise");
                    assertThat(effect.why().nearest().needed().get(0).sentence())
                            .contains("82.0 % (collateral.ltv.cap)", "it is 81.1 %");
                });
    }

    @Test
    void finds_the_clients_that_a_turned_condition_moves_and_the_condition_that_moves_them() {
        var review = review(Drafts.with(BURST, "fleetShare > optimalHigh", "fleetShare < optimalHigh"));

        assertThat(review.kind()).isEqualTo(Kind.BEHAVIOURAL);
        assertThat(review.neutrality()).isEqualTo(Neutrality.COUNTEREXAMPLE);
        assertThat(review.effects())
                .filteredOn(effect -> effect.rule().equals("core.playbook.rent-the-burst")
                        && effect.after().startsWith("fires"))
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.before()).isEqualTo("content");
                    assertThat(effect.clients()).isPositive();
                    assertThat(effect.witness()).startsWith("energy-rich-sovereign");
                    assertThat(effect.why().verdict()).isEqualTo(Verdict.FIRES);
                    assertThat(effect.why().matches().get(0).conditions().get(0).sentence())
                            .contains("is below")
                            .contains("OrderedFleet.optimalHigh");
                });
        // Whoever waits for this rule to be content moves too, and the explanation leads on to it.
        assertThat(review.effects()).extracting(Effect::rule).contains("core.playbook.commit-powered-capacity");
    }

    @Test
    void proves_that_a_condition_which_adds_nothing_is_neutral() {
        var review = review(
                Drafts.with(BURST, "fleetShare > optimalHigh", "fleetShare > optimalHigh, fleetShare > optimalLow"));

        assertThat(review.kind()).isEqualTo(Kind.BEHAVIOURAL);
        assertThat(review.neutrality()).isEqualTo(Neutrality.PROVED);
    }

    @Test
    void does_not_call_proved_what_a_client_at_the_limit_could_tell_apart() {
        var review = review(Drafts.with(BURST, "fleetShare > optimalHigh", "fleetShare >= optimalHigh"));

        assertThat(review.effects()).isEmpty();
        assertThat(review.neutrality()).isEqualTo(Neutrality.NO_DIFFERENCE_SEEN);
    }

    @Test
    void calls_a_rule_that_goes_structural_and_says_what_it_said() {
        var review = review(Drafts.without("core/risk/carbon-free-short"));

        assertThat(review.kind()).isEqualTo(Kind.STRUCTURAL);
        assertThat(review.changes()).extracting(Change::id).containsExactly("core.risk.carbon-free-short");
        assertThat(review.effects())
                .isNotEmpty()
                .allSatisfy(effect -> assertThat(effect.after()).isEqualTo("absent"));
        // The other way round it comes.
        var back = RulesChange.of(Drafts.without("core/risk/carbon-free-short"), SHIPPED, CLIENTS);
        assertThat(back.effects())
                .allSatisfy(effect -> assertThat(effect.before()).isEqualTo("absent"));
    }

    private static RulesChange review(Rulebook after) {
        return RulesChange.of(SHIPPED, after, CLIENTS);
    }
}
