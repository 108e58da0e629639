package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.advice.Recommendation;
import dev.ballast.appraisal.Appraisal;
import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.Fixtures;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Rulebook;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two states, one rich in energy and one that imports it, are told different things, and neither what a company is told. */
class SovereignClientsTest {

    private static final String RICH = "energy-rich-sovereign";
    private static final String IMPORTING = "importing-sovereign";
    private static final String PACK = "sovereign.";
    private static final double MOST_SHARED = 0.6;
    private static final Rulebook RULEBOOK = Rules.bundled().get().rulebook();

    /** What only those can use who pay tax, issue shares or answer to shareholders. */
    private static final List<String> OF_COMPANIES =
            List.of("tax shield", "shares", "equity", "dilut", "buyback", "earnings per share", "bond");

    static Stream<String> others() {
        return names().filter(name -> !name.equals(RICH) && !name.equals(IMPORTING));
    }

    private static Stream<String> names() {
        return Fixtures.names().stream().map(name -> name.replace(".json", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {RICH, IMPORTING})
    void a_state_is_not_told_of_tax_shields_or_share_issues(String client) {
        for (Recommendation recommendation : Changed.assessment(client).advice().recommendations()) {
            RuleCard rule = recommendation.rule();
            String words = (rule.title() + " " + rule.metadata().wording().advice()).toLowerCase(Locale.ROOT);

            assertThat(OF_COMPANIES).as(rule.id()).noneMatch(words::contains);
        }
    }

    @Test
    void the_importer_is_warned_of_guarantees_and_of_hard_currency_debt() {
        assertThat(ids(IMPORTING))
                .contains(
                        "sovereign.fiscal.promises-too-large",
                        "sovereign.fiscal.promise-not-counted",
                        "sovereign.currency.hard-debt-without-hard-revenue",
                        "sovereign.fiscal.limit-broken-under-depreciation");
    }

    @Test
    void the_host_is_told_what_its_power_and_its_licences_are_worth() {
        assertThat(ids(RICH))
                .contains(
                        "sovereign.energy.power-below-opportunity-price",
                        "sovereign.supply.chips-not-licensed",
                        "sovereign.supply.licence-ends-before-delivery",
                        "sovereign.money.fund-off-mandate")
                .doesNotContain(
                        "sovereign.fiscal.promises-too-large", "sovereign.currency.hard-debt-without-hard-revenue");
    }

    @ParameterizedTest
    @ValueSource(strings = {RICH, IMPORTING})
    void shares_at_most_three_fifths_of_its_advice_with_any_other_client(String client) {
        Set<String> own = ids(client);

        names().filter(other -> !other.equals(client)).forEach(other -> {
            var shared = new TreeSet<>(own);
            shared.retainAll(ids(other));
            assertThat((double) shared.size() / own.size())
                    .as(client + " and " + other)
                    .isLessThanOrEqualTo(MOST_SHARED);
        });
    }

    @ParameterizedTest
    @MethodSource("others")
    void every_rule_for_states_does_not_apply_to_anybody_else(String client) {
        var evidence = Fixtures.evidence(client + ".json");
        Judgement judgement =
                RULEBOOK.inForce(evidence.profile().asOf()).judge(Appraisal.facts(evidence), Appraisal.kind(evidence));

        assertThat(judgement.silences().stream()
                        .filter(NotApplicable.class::isInstance)
                        .map(silence -> ((NotApplicable) silence).what())
                        .filter(id -> id.startsWith(PACK)))
                .containsExactlyElementsOf(RULEBOOK.rules().stream()
                        .map(RuleCard::id)
                        .filter(id -> id.startsWith(PACK))
                        .toList());
    }

    @Test
    void every_rule_of_the_pack_speaks_to_states_alone() {
        assertThat(RULEBOOK.rules().stream().filter(rule -> rule.id().startsWith(PACK)))
                .isNotEmpty()
                .allSatisfy(
                        rule -> assertThat(rule.metadata().validity().applies()).containsExactly("sovereign"));
    }

    private static Set<String> ids(String client) {
        var ids = new TreeSet<String>();
        Changed.assessment(client)
                .advice()
                .recommendations()
                .forEach(recommendation -> ids.add(recommendation.rule().id()));
        return ids;
    }
}
