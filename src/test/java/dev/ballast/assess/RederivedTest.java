package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.appraisal.Appraised;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.RulesInForce;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings and silences of every client follow from the trees alone. */
class RederivedTest {

    static Stream<String> clients() {
        return Examples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void says_the_same_of_a_client_without_the_engine(String client) {
        Appraised appraised = Changed.assessment(client).appraised();

        assertThat(rules(appraised).judgeTrees(appraised.facts(), kind(appraised)))
                .isEqualTo(appraised.judgement());
    }

    @ParameterizedTest
    @MethodSource("clients")
    void says_the_same_of_a_client_by_what_the_silences_of_rules_mean(String client) {
        Appraised appraised = Changed.assessment(client).appraised();

        assertThat(Rederived.outcomes(rules(appraised), appraised.facts(), kind(appraised)))
                .isEqualTo(outcomes(appraised.judgement()));
    }

    private static RulesInForce rules(Appraised appraised) {
        return Rules.bundled()
                .get()
                .rulebook()
                .inForce(
                        appraised.evidence().profile().asOf(),
                        appraised.evidence().profile().organisation().countryCode());
    }

    private static String kind(Appraised appraised) {
        return Appraisal.kind(appraised.evidence());
    }

    private static Map<String, String> outcomes(Judgement judgement) {
        var about = new TreeMap<String, TreeSet<Object>>();
        judgement
                .matches()
                .forEach(match -> about.computeIfAbsent(match.rule().id(), any -> new TreeSet<>())
                        .add(match.about()));
        var outcomes = new TreeMap<String, String>();
        about.forEach((rule, things) -> outcomes.put(rule, "fires " + things));
        for (Fact silence : judgement.silences()) {
            if (silence instanceof Content content) {
                outcomes.put(content.rule(), "content");
            } else if (silence instanceof NotAssessed unknown) {
                outcomes.put(unknown.what(), "not-assessed " + unknown.missing());
            } else {
                outcomes.put(((NotApplicable) silence).what(), "not-applicable");
            }
        }
        return outcomes;
    }
}
