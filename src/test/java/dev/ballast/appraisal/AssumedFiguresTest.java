package dev.ballast.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Fact;
import dev.ballast.fact.FactsByType;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Figures;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.ProfileReader;
import dev.ballast.profile.RandomProfiles;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssumedFiguresTest {

    private static final String WEAK = new String(Fixtures.bytes("weak-borrower.json"), StandardCharsets.UTF_8);

    @Test
    void moves_a_line_that_an_assumption_filled_within_its_range() {
        // profile.silicon-capex-share is 0.69, from 0.60 to 0.75.
        var swing = named("profile.silicon-capex-share", evidence(WEAK.replace("\"silicon_capex_share\": 0.74,", "")));

        assertThat(swing.lines())
                .containsExactly(new Swing.Line(
                        "/financials/silicon_capex_share", Share.of(0.69), Share.of(0.60), Share.of(0.75)));
    }

    @Test
    void moves_a_line_that_the_client_marked_as_assumed_by_a_fifth() {
        var marked = evidence(marked("/financing/marginal_rate_decimal"));

        // 11.25 % a fifth down and up
        assertThat(named("/financing/marginal_rate_decimal", marked).lines())
                .containsExactly(new Swing.Line(
                        "/financing/marginal_rate_decimal", Rate.of(0.1125), Rate.of(0.09), Rate.of(0.135)));
    }

    @Test
    void keeps_a_line_within_what_a_profile_may_say() {
        var full = evidence(marked("/compute/fleet/utilisation_share")
                .replaceAll("\"utilisation_share\": [0-9.]+", "\"utilisation_share\": 0.9"));

        assertThat(named("/compute/fleet/utilisation_share", full).lines())
                .extracting(Swing.Line::high)
                .containsExactly((Quantity) Share.ONE);
    }

    @Test
    void moves_lines_together_that_were_assumed_for_one_reason() {
        var marked = evidence(marked("/compute/fleet"));

        assertThat(named("/compute/fleet", marked).lines())
                .extracting(Swing.Line::at)
                .contains("/compute/fleet/accelerators_count", "/compute/fleet/utilisation_share");
    }

    @Test
    void makes_the_facts_that_the_changed_profile_makes_by_itself() {
        var figures = of(evidence(marked("/financials/planned_capex")));
        var swing = figures.swings().stream()
                .filter(found -> found.name().equals("/financials/planned_capex"))
                .findFirst()
                .orElseThrow();
        // 3,900 million a fifth up is 4,680 million.
        var byHand = evidence(marked("/financials/planned_capex")
                .replace("\"planned_capex\": 3900000000", "\"planned_capex\": 4680000000"));

        assertThat(statements(figures.facts(swing, End.HIGH)))
                .isEqualTo(statements(FactsByType.of(Appraisal.facts(byHand))))
                .isNotEqualTo(statements(figures.facts(swing, End.LOW)));
    }

    @Test
    void makes_of_every_assumed_figure_what_all_models_make_of_the_changed_client() {
        Stream<Evidence> clients = Stream.concat(
                Fixtures.names().stream().map(Fixtures::evidence),
                LongStream.range(0, 20).mapToObj(RandomProfiles::of));
        clients.forEach(client -> {
            var figures = of(client);
            for (Swing swing : figures.swings()) {
                for (End end : End.values()) {
                    var numbers = new TreeMap<String, Quantity>();
                    swing.lines().forEach(line -> numbers.put(line.at(), line.at(end)));
                    Evidence changed = Figures.of(client).with(numbers).unsourced();
                    assertThat(statements(figures.facts(swing, end)))
                            .as("%s at its %s end", swing.name(), end.word())
                            .isEqualTo(statements(FactsByType.of(Appraisal.facts(changed))));
                }
            }
        });
    }

    @Test
    void makes_of_every_parameter_what_all_models_make_with_it() {
        Stream.concat(
                        Fixtures.names().stream().map(Fixtures::evidence),
                        LongStream.range(0, 5).mapToObj(RandomProfiles::of))
                .forEach(client -> {
                    var figures = of(client);
                    assertThat(figures.parameters()).isNotEmpty();
                    for (Swing swing : figures.parameters()) {
                        for (End end : End.values()) {
                            var value = swing.lines().get(0).at(end);
                            var changed = new Evidence(
                                            client.profile(),
                                            client.provenance(),
                                            client.parameters().with(swing.name(), value))
                                    .unsourced();
                            assertThat(statements(figures.facts(swing, end)))
                                    .as("%s at its %s end", swing.name(), end.word())
                                    .isEqualTo(statements(FactsByType.of(Appraisal.facts(changed))));
                        }
                    }
                });
    }

    @Test
    void knows_every_type_of_fact_that_models_make() {
        for (String name : Fixtures.names()) {
            assertThat(Appraisal.facts(Fixtures.evidence(name)))
                    .filteredOn(fact -> !(fact instanceof NotAssessed || fact instanceof NotApplicable))
                    .allMatch(fact -> Appraisal.vocabulary().contains(fact.getClass()));
        }
    }

    @Test
    void names_a_kind_of_organisation_as_rules_do() {
        assertThat(Appraisal.kind(evidence(WEAK.replace("\"neocloud\"", "\"research-lab\""))))
                .isEqualTo("research-lab");
    }

    private static AssumedFigures of(Evidence evidence) {
        return AssumedFigures.of(evidence, Appraisal.facts(evidence));
    }

    private static Swing named(String name, Evidence evidence) {
        return of(evidence).swings().stream()
                .filter(swing -> swing.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> statements(FactsByType facts) {
        return Appraisal.vocabulary().stream()
                .flatMap(type -> facts.of(type).stream())
                .map(Fact::statement)
                .toList();
    }

    /** The weak borrower with one more entry of sources, in front of the others; entries for the same are taken out. */
    private static String marked(String pointer) {
        String rest = WEAK.replaceAll("\\{\\s*\"at\": \"" + pointer + "[^}]*\\},?", "");
        return rest.replace("\"sources\": [", "\"sources\": [{\"at\": \"" + pointer + "\", \"basis\": \"assumed\"},");
    }

    private static Evidence evidence(String profile) {
        return ProfileReader.read("test", profile.getBytes(StandardCharsets.UTF_8))
                .get();
    }
}
