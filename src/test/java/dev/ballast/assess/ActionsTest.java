package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.action.Action;
import dev.ballast.action.Measure;
import dev.ballast.assess.Trial.Outcome;
import dev.ballast.audit.Models;
import dev.ballast.profile.CanonicalProfile;
import dev.ballast.profile.ChangedText;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every action changes the lines that it names, improves the figure that its rule names, and goes no further than it has to. */
class ActionsTest {

    private static final Assessor ASSESSOR = new Assessor(Rules.bundled().get(), Models.bundled());

    /** How much of the change is taken back to see that less would not do. */
    private static final double LESS = 0.02;

    /** What is best or what demand will use is more than what the rule is content with. */
    private static final Set<String> BY_THE_FACTS = Set.of("CutOrders", "OwnMore", "Reserve");

    private static final String CLIENTS = """
            weak-borrower         | core.risk.liquidity-gap               | CommitLine         | true  |
            european-enterprise   | core.risk.liquidity-thin              | CommitLine         | true  | /financials/planned_capex=1700000000
            european-enterprise   | core.risk.plan-outruns-funding        | CommitLine         | true  | /financials/capex_plan/0/amount=3000000000
            coreweave-mid-2025    | core.risk.maturity-wall               | ExtendDebt         | false |
            european-enterprise   | core.playbook.sweep-cash-into-silicon-debt | RepayFromCash | true  |
            weak-borrower         | core.risk.collateral-under-water      | RepayFromCash      | false |
            weak-borrower         | core.risk.secured-debt-outlives-silicon | ShortenDebt      | true  |
            weak-borrower         | core.risk.bullet-on-silicon           | RepayByInstalments | true  |
            coreweave-mid-2025    | core.playbook.raise-equity            | RaiseEquity        | false |
            weak-borrower         | core.risk.covenant-broken             | RepayFromEquity    | false |
            weak-borrower         | core.risk.covenant-broken             | RepayFromEquity    | true  | /financing/equity/share_price=40
            weak-borrower         | core.risk.adjusted-debt-above-ceiling | RepayFromEquity    | true  |
            weak-borrower         | core.risk.floating-unhedged           | FixRate            | true  | /financials/latest_year/operating_cash_flow=1700000000 /financials/prior_year/operating_cash_flow=1700000000
            weak-borrower         | core.risk.power-price-open            | HedgePower         | true  | /financials/latest_year/operating_cash_flow=1700000000 /financials/prior_year/operating_cash_flow=1700000000 /contracts/power/0/yearly_cost=400000000 /financing/floating_rate/hedged_share=1
            importing-sovereign   | core.risk.orders-exceed-demand        | CutOrders          | true  |
            importing-sovereign   | core.playbook.rent-the-burst          | CutOrders          | false |
            energy-rich-sovereign | core.playbook.own-the-base-load       | OwnMore            | true  |
            energy-rich-sovereign | core.playbook.reserve-the-middle      | Reserve            | true  |
            weak-borrower         | core.risk.reservations-exceed-base-load | LapseReservations | true |
            weak-borrower         | core.risk.drawn-before-power          | DrawLater          | true  |
            energy-rich-sovereign | core.risk.idle-capital                | DrawLater          | false |
            weak-borrower         | core.risk.chips-before-power          | DeliverLater       | true  |
            weak-borrower         | core.risk.one-event-uninsured         | InsureHall         | true  |
            weak-borrower         | core.risk.build-price-open            | FixBuildPrice      | true  |
            weak-borrower         | core.risk.drawn-long-before-it-earns  | StageDraws         | true  |
            weak-borrower         | core.risk.book-life-too-long          | ShortenBookLife    | true  |
            """;

    @ParameterizedTest
    @CsvSource(textBlock = CLIENTS, delimiter = '|')
    void improves_the_figure_and_cures_where_it_can(
            String client, String rule, String action, boolean cures, @Nullable String changes) {
        Trial trial = trial(client, rule, changes);

        assertThat(trial.recommendation().rule().metadata().effects().action()).isEqualTo(action);
        assertThat(trial.outcome()).isEqualTo(Outcome.STANDS);
        assertThat(trial.cures()).isEqualTo(cures);
        assertThat(trial.measured())
                .isNotEmpty()
                .anyMatch(each -> !each.before().equals(each.after()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CLIENTS, delimiter = '|')
    void changes_the_lines_that_it_names_and_no_others(
            String client, String rule, String action, boolean cures, @Nullable String changes) {
        Evidence before = evidence(client, changes);
        Trial trial = trial(client, rule, changes);
        Map<String, String> was = leaves(CanonicalProfile.of(before));
        Map<String, String> is =
                leaves(CanonicalProfile.of(changed(before, trial.edit().lines())));

        Set<String> differing = is.entrySet().stream()
                .filter(each -> !each.getValue().equals(was.get(each.getKey())))
                .map(Map.Entry::getKey)
                .filter(at -> !at.startsWith("/sources"))
                .collect(Collectors.toSet());
        assertThat(differing)
                .isNotEmpty()
                .allMatch(at -> trial.edit().lines().keySet().stream()
                        .anyMatch(line -> at.equals(line) || at.startsWith(line + "/")));
        assertThat(trial.edit().words()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(textBlock = CLIENTS, delimiter = '|')
    void does_no_more_than_is_enough(
            String client, String rule, String action, boolean cures, @Nullable String changes) {
        Evidence before = evidence(client, changes);
        Trial trial = trial(client, rule, changes);
        if (!cures
                || BY_THE_FACTS.contains(action)
                || !trial.edit().lines().values().stream().allMatch(ActionsTest::isNumber)) {
            assertThat(trial.edit().lines()).isNotEmpty();
            return;
        }
        Map<String, String> was = leaves(CanonicalProfile.of(before));
        Map<String, String> less = new TreeMap<>();
        trial.edit().lines().forEach((at, value) -> {
            double from = Double.parseDouble(was.getOrDefault(at, "0"));
            double to = Double.parseDouble(value);
            double back = to + (from - to) * LESS;
            less.put(at, Math.abs(to) > 100 || Math.abs(from) > 100 ? String.valueOf(Math.round(back)) : "" + back);
        });

        assertThat(ASSESSOR.assess(changed(before, less))
                        .appraised()
                        .judgement()
                        .matches())
                .as("at %s instead of %s", less, trial.edit().lines())
                .anyMatch(match -> match.rule().id().equals(rule));
    }

    @Test
    void every_measure_that_a_rule_names_is_a_figure_of_a_fact() {
        assertThat(Measure.paths())
                .allSatisfy(path -> assertThat(Rules.vocabulary()
                                .type(path.substring(0, path.indexOf('.')))
                                .flatMap(type -> type.component(path.substring(path.indexOf('.') + 1))))
                        .as(path)
                        .isPresent());
        List<String> named = ASSESSOR.rulesOf(evidence("weak-borrower", "")).stream()
                .map(card -> card.metadata().effects().measure())
                .filter(Objects::nonNull)
                .toList();
        assertThat(Set.copyOf(named)).isSubsetOf(Measure.paths());
    }

    @Test
    void every_action_is_tried_here() {
        assertThat(CLIENTS.lines().map(line -> line.split("\\|", -1)[2].strip()).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(Action.words()));
    }

    private static Trial trial(String client, String rule, @Nullable String changes) {
        return ASSESSOR.trials(evidence(client, changes), card -> card.id().equals(rule)).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not tried for " + client));
    }

    private static Evidence evidence(String client, @Nullable String changes) {
        Map<String, String> lines = new TreeMap<>();
        if (changes != null && !changes.isEmpty()) {
            for (String each : changes.split(" ", -1)) {
                int equals = each.indexOf('=');
                lines.put(each.substring(0, equals), each.substring(equals + 1));
            }
        }
        return ProfileReader.read(
                        client, ChangedText.of(Examples.profile(client).orElseThrow(), lines))
                .get();
    }

    private static Evidence changed(Evidence before, Map<String, String> lines) {
        byte[] text = ChangedText.of(CanonicalProfile.of(before), new TreeMap<>(lines));
        return ProfileReader.read("changed.json", text, before.profile().asOf()).get();
    }

    private static boolean isNumber(String value) {
        return value.matches("-?[0-9.]+");
    }

    private static Map<String, String> leaves(String profile) {
        var leaves = new TreeMap<String, String>();
        walk(JsonMapper.shared().readTree(profile), "", leaves);
        return leaves;
    }

    private static void walk(JsonNode node, String at, Map<String, String> leaves) {
        if (node.isContainer()) {
            node.propertyStream().forEach(each -> walk(each.getValue(), at + "/" + each.getKey(), leaves));
            for (int index = 0; node.isArray() && index < node.size(); index++) {
                walk(node.get(index), at + "/" + index, leaves);
            }
        } else {
            leaves.put(at, node.asString());
        }
    }
}
