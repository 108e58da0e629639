package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.advice.Recommendation;
import dev.ballast.fact.Direction;
import dev.ballast.profile.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The clients beside each other: none hears what everybody hears, and every rule has somebody to speak to. */
class ClientsComparedTest {

    /** The most that two clients may have in common, as a part of what is told to either or to one of them. */
    private static final double MOST_IN_COMMON = 0.6;

    private static final Set<String> SPOKEN = Set.of("must", "should", "find-out", "watch");

    /**
     * The clients in another year than theirs, each by a figure or two. Between "cannot pay" and "pays with ease" lie
     * bands that no client is in as it stands.
     */
    private static final List<List<String>> OTHER_YEARS = List.of(
            List.of("european-enterprise", "/financials/prior_year/operating_cash_flow", "270000000"),
            List.of("european-enterprise", "/financials/prior_year/operating_cash_flow", "320000000"),
            List.of(
                    "european-enterprise",
                    "/financials/prior_year/operating_cash_flow",
                    "300000000",
                    "/monetisation/yearly_running_cost",
                    "60000000"),
            List.of("european-enterprise", "/financials/latest_year/operating_income", "90000000"),
            List.of(
                    "european-enterprise",
                    "/financing/floating_rate/floating_debt",
                    "375000000",
                    "/financing/floating_rate/hedged_share",
                    "0"),
            List.of("european-enterprise", "/financials/planned_capex", "1700000000"),
            List.of("european-enterprise", "/financials/planned_capex", "1800000000"),
            List.of("european-enterprise", "/financials/capex_plan/0/amount", "3000000000"),
            List.of(
                    "european-enterprise",
                    "/financials/planned_capex",
                    "1050000000",
                    "/financials/liquidity/minimum_cash",
                    "0",
                    "/financials/liquidity/cash_and_securities",
                    "1400000000",
                    "/financing/max_leverage_covenant_ratio",
                    "0.6"),
            List.of(
                    "european-enterprise",
                    "/financing/floating_rate/floating_debt",
                    "375000000",
                    "/financing/floating_rate/hedged_share",
                    "0"),
            List.of("meta-fy2025", "/financials/planned_capex", "145000000000"),
            List.of("weak-borrower", "/compute/training_runs/0/cluster/window_months", "6"),
            List.of("weak-borrower", "/compute/training_runs/0/cluster/window_months", "2.75"),
            List.of("weak-borrower", "/compute/training_runs/0/next/tokens_ratio", "1"),
            List.of("weak-borrower", "/contracts/customers/0/yearly_commitments", "3000000000"),
            List.of(
                    "weak-borrower",
                    "/contracts/customers/0/offtake/0/guarantor_rating",
                    "aa",
                    "/contracts/customers/0/offtake/1/guarantor_rating",
                    "aa"));

    @Test
    void every_rule_of_the_playbook_speaks_to_somebody_and_is_content_with_somebody_else() {
        var heard = new TreeMap<String, Set<String>>();
        Examples.names().forEach(client -> note(heard, Changed.assessment(client)));
        OTHER_YEARS.forEach(year -> note(
                heard,
                Changed.assessment(year.get(0), year.subList(1, year.size()).toArray(new @Nullable String[0]))));

        heard.keySet().removeIf(rule -> !rule.startsWith("core."));
        assertThat(heard)
                .isNotEmpty()
                .allSatisfy((rule, outcomes) -> assertThat(outcomes).contains("speaks", "content"));
    }

    private static void note(Map<String, Set<String>> heard, Assessment assessment) {
        assessment
                .receipt()
                .parts()
                .outcomes()
                .forEach((rule, outcome) -> heard.computeIfAbsent(rule, key -> new TreeSet<>())
                        .add(SPOKEN.contains(outcome) ? "speaks" : outcome));
    }

    /** In common is what both are told, over all that either is told (the measure of Jaccard). */
    @Test
    void no_two_clients_share_three_fifths_of_what_they_are_told() {
        Map<String, Set<String>> told = told();

        pairs(told.keySet())
                .forEach(pair -> assertThat(common(told, pair)
                                / union(told.get(pair.get(0)), told.get(pair.get(1)))
                                        .size())
                        .as(pair.toString())
                        .isLessThanOrEqualTo(MOST_IN_COMMON));
    }

    /**
     * The stricter measure, over the shorter list alone. Two of one kind are spared: the cures of a builder that cannot
     * pay are the same for each, and the shorter list of the two lies in the longer.
     */
    @Test
    void no_two_clients_of_different_kinds_share_three_fifths_of_the_shorter_list() {
        Map<String, Set<String>> told = told();
        Map<String, Kind> kinds = Examples.names().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> Changed.assessment(name)
                                .appraised()
                                .evidence()
                                .profile()
                                .organisation()
                                .kind()));

        pairs(told.keySet()).stream()
                .filter(pair -> kinds.get(pair.get(0)) != kinds.get(pair.get(1)))
                .forEach(pair -> assertThat(common(told, pair)
                                / Math.min(
                                        told.get(pair.get(0)).size(),
                                        told.get(pair.get(1)).size()))
                        .as(pair.toString())
                        .isLessThanOrEqualTo(MOST_IN_COMMON));
    }

    @Test
    void no_client_is_told_to_do_more_and_less_of_the_same() {
        for (String client : Examples.names()) {
            Map<String, Set<Direction>> directions = Changed.assessment(client).advice().recommendations().stream()
                    .map(Recommendation::rule)
                    .collect(Collectors.groupingBy(
                            rule -> rule.metadata().subject(),
                            Collectors.mapping(rule -> rule.metadata().direction(), Collectors.toSet())));

            assertThat(directions)
                    .as(client)
                    .isNotEmpty()
                    .allSatisfy((subject, ways) -> assertThat(ways).hasSize(1));
        }
    }

    private static Map<String, Set<String>> told() {
        var told = new TreeMap<String, Set<String>>();
        for (String client : Examples.names()) {
            told.put(
                    client,
                    Changed.assessment(client).advice().recommendations().stream()
                            .map(one -> one.rule().id())
                            .collect(Collectors.toSet()));
        }
        return told;
    }

    private static List<List<String>> pairs(Set<String> clients) {
        var names = List.copyOf(new TreeSet<>(clients));
        var pairs = new ArrayList<List<String>>();
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                pairs.add(List.of(names.get(one), names.get(other)));
            }
        }
        return pairs;
    }

    private static double common(Map<String, Set<String>> told, List<String> pair) {
        var both = new HashSet<>(told.get(pair.get(0)));
        both.retainAll(told.get(pair.get(1)));
        return both.size();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
