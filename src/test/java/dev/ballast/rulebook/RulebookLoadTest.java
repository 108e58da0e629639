package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Problem;
import dev.ballast.rulebook.pack.PackTexts;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RulebookLoadTest {

    private static final String RULE = """
            package core.risk

            import dev.ballast.fact.Threshold
            import dev.ballast.timeline.Coverage

            global dev.ballast.rulebook.Findings findings

            rule "Debt service is not paid"
                @id( "core.risk.thin-coverage" )
                @owner( "treasury-advisory" )
                @claim( "D6" )
                @basis( "house" )
                @severity( "high" )
                @effective( "2025-01-01" )
                @source( "A judgement of the house" )
                @advice( "Extend the debt that falls due in the thin years." )
                @rationale( "Below the floor one late payment is a default." )
                @limits( "Ignores cash trapped in subsidiaries." )
                @subject( "debt" )
                @direction( "less" )
            when
                $floor : Threshold( id == "debt.coverage.floor" )
                Coverage( minimum < $floor.ratio )
            then
                findings.add( kcontext );
            end
            """;

    @Test
    void loads_rules_with_the_claims_and_thresholds_of_their_pack() {
        Rulebook rulebook = load(Map.of("core/risk/thin-coverage.drl", RULE)).get();

        assertThat(rulebook.rules()).extracting(RuleCard::id).containsExactly("core.risk.thin-coverage");
        assertThat(rulebook.claims()).extracting(Claim::id).containsExactly("D6");
        assertThat(rulebook.inForce(SampleRules.AS_OF).thresholds())
                .extracting(threshold -> threshold.id() + " " + threshold.quantity())
                .containsExactly("debt.coverage.floor 1.00x");
    }

    @Test
    void refuses_a_rule_that_names_a_threshold_or_claim_of_no_pack() {
        var texts = Map.of(
                "core/risk/thin-coverage.drl",
                RULE.replace("debt.coverage.floor", "debt.coverage.flor").replace("\"D6\"", "\"D7\""));

        assertThat(load(texts).problems())
                .extracting(Problem::found)
                .anyMatch(found -> found.contains("debt.coverage.flor"))
                .anyMatch(found -> found.contains("D7"));
    }

    @Test
    void refuses_a_rule_that_compares_in_another_unit_than_the_threshold_has() {
        var texts = Map.of("core/risk/thin-coverage.drl", RULE.replace("$floor.ratio", "$floor.share"));

        assertThat(load(texts).isAccepted()).isFalse();
    }

    @Test
    void never_loads_zero_rules_silently() {
        var texts = new TreeMap<>(PackTexts.all());
        texts.keySet().removeIf(path -> path.startsWith("core/risk"));

        assertThat(Rulebook.load(RuleFiles.of(texts).get(), SampleRules.vocabulary())
                        .problems())
                .extracting(Problem::code)
                .containsExactly("empty-pack");
    }

    @Test
    void names_the_problems_of_packs_before_it_reads_rules() {
        assertThat(load(Map.of("core/risk/thin-coverage.drl", RULE, "core/pack.yaml", "id: core\n"))
                        .problems())
                .extracting(Problem::code)
                .containsOnly("missing-key");
    }

    private static dev.ballast.fact.Checked<Rulebook> load(Map<String, String> changes) {
        var texts = new TreeMap<>(PackTexts.all());
        texts.putAll(changes);
        return Rulebook.load(RuleFiles.of(texts).get(), SampleRules.vocabulary());
    }
}
