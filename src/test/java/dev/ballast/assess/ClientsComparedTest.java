package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Direction;
import dev.ballast.profile.Kind;
import dev.ballast.rulebook.RuleFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The clients beside each other: none hears what everybody hears, and every rule has somebody to speak to. */
class ClientsComparedTest {

    /** The most that two clients may have in common, as a part of what is told to either or to one of them. */
    private static final double MOST_IN_COMMON = 0.6;

    /** Rules whose one side is heard only from facts, in their own cases: no client stands there yet. */
    private static final Set<String> FROM_FACTS_ALONE = Set.of(
            "core.risk.capacity-bound-to-one-user",
            "core.risk.debt-on-api-margin",
            "core.risk.debt-beyond-contracts",
            "core.risk.debt-outlives-contract",
            "core.risk.power-price-open",
            "core.risk.yield-says-nothing");

    private static final Set<String> SPOKEN = Set.of("must", "should", "find-out", "watch");

    /**
     * Between "cannot pay" and "pays with ease" lie bands that no client is in as it stands, so a client counts in
     * another year too: changed by the figure or two that the cases beside the rules change.
     */
    @Test
    void every_rule_of_the_playbook_speaks_to_somebody_and_is_content_with_somebody_else() {
        var heard = new TreeMap<String, Set<String>>();
        Examples.names().forEach(client -> note(heard, Changed.assessment(client)));
        otherYears()
                .forEach(year -> note(
                        heard,
                        Changed.assessment(
                                year.get(0), year.subList(1, year.size()).toArray(new @Nullable String[0]))));

        note(heard, Changed.assessment("weak-borrower", "/financials/liquidity/cash_and_securities", "4100000000"));

        heard.keySet().removeIf(rule -> !rule.startsWith("core.") || FROM_FACTS_ALONE.contains(rule));
        assertThat(heard)
                .isNotEmpty()
                .allSatisfy((rule, outcomes) -> assertThat(outcomes).contains("speaks", "content"));
    }

    /** A client, and each pointer with its value. */
    private static Set<List<String>> otherYears() {
        var years = new LinkedHashSet<List<String>>();
        var load =
                new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build());
        RuleFiles.bundled().get().texts().forEach((file, text) -> {
            if (file.startsWith("core/") && file.endsWith(".cases.yaml")) {
                for (Object entry : (List<?>) load.loadFromString(text)) {
                    if (((Map<?, ?>) entry).get("profile") instanceof Map<?, ?> profile
                            && profile.get("changes") instanceof Map<?, ?> changes
                            && !profile.containsKey("removals")) {
                        var year = new ArrayList<>(List.of(String.valueOf(profile.get("fixture"))));
                        changes.forEach((pointer, value) -> {
                            year.add(String.valueOf(pointer));
                            year.add(String.valueOf(value));
                        });
                        years.add(year);
                    }
                }
            }
        });
        return years;
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
                                / union(of(told, pair.get(0)), of(told, pair.get(1)))
                                        .size())
                        .as(pair.toString())
                        .isLessThanOrEqualTo(MOST_IN_COMMON));
    }

    /**
     * The stricter measure, over the shorter list alone, and over what leads: what stands under a lead may well be told to
     * many. Two of one kind are spared: the cures of a builder that cannot pay are the same for each, and the shorter list
     * of the two lies in the longer.
     */
    @Test
    void no_two_clients_of_different_kinds_share_three_fifths_of_the_shorter_list_of_what_leads() {
        Map<String, Set<String>> told = Examples.names().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> Changed.assessment(name).advice().groups().stream()
                                .map(group -> group.lead().rule().id())
                                .collect(Collectors.toSet())));
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
                                        of(told, pair.get(0)).size(),
                                        of(told, pair.get(1)).size()))
                        .as(pair.toString())
                        .isLessThanOrEqualTo(MOST_IN_COMMON));
    }

    /** Of the same thing: one hall may be worth its modularity and another not. */
    @Test
    void no_client_is_told_to_do_more_and_less_of_the_same() {
        for (String client : Examples.names()) {
            Map<String, Set<Direction>> ways = Changed.assessment(client).advice().recommendations().stream()
                    .flatMap(one -> one.matches().stream())
                    .collect(Collectors.groupingBy(
                            match -> match.rule().metadata().subject() + " of " + match.about(),
                            Collectors.mapping(match -> match.rule().metadata().direction(), Collectors.toSet())));

            assertThat(ways)
                    .as(client)
                    .isNotEmpty()
                    .allSatisfy((what, way) -> assertThat(way).hasSize(1));
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

    private static Set<String> of(Map<String, Set<String>> told, String client) {
        return told.getOrDefault(client, Set.of());
    }

    private static double common(Map<String, Set<String>> told, List<String> pair) {
        var both = new HashSet<>(of(told, pair.get(0)));
        both.retainAll(of(told, pair.get(1)));
        return both.size();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
