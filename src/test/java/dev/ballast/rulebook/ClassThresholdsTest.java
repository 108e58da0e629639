package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.fact.About;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.fact.Problem;
import dev.ballast.fact.Threshold;
import dev.ballast.profile.CapacityClass;
import dev.ballast.sovereign.DebtBurden;
import dev.ballast.sovereign.DebtCarryingCapacity;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A threshold with a value for each class holds by the class that the facts say, for one rule and all classes at once. */
class ClassThresholdsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String RULE = "sovereign.fiscal.public-debt-above-benchmark";
    private static final String CAP = "fiscal.public-to-gdp.cap";
    private static final About STATE = About.organisation("Example");
    private static final Vocabulary VOCABULARY = Vocabulary.of(Appraisal.vocabulary());
    private static final RulesInForce RULES = load(texts()).get().inForce(DAY);

    @Test
    void each_class_is_held_against_its_own_value() {
        assertThat(limit(CapacityClass.WEAK)).isEqualTo("public to gdp 90 % is above 35 % (" + CAP + "/weak), by 55");
        assertThat(limit(CapacityClass.MEDIUM))
                .isEqualTo("public to gdp 90 % is above 55 % (" + CAP + "/medium), by 35");
        assertThat(limit(CapacityClass.STRONG))
                .isEqualTo("public to gdp 90 % is above 70 % (" + CAP + "/strong), by 20");
    }

    @Test
    void the_same_burden_is_fine_for_one_class_and_not_for_the_next() {
        assertThat(fires(CapacityClass.MEDIUM, 0.6)).isTrue();
        assertThat(fires(CapacityClass.STRONG, 0.6)).isFalse();
    }

    @Test
    void all_values_are_listed_and_one_alone_reaches_the_facts() {
        assertThat(RULES.thresholds())
                .extracting(Threshold::name)
                .contains(CAP + "/medium", CAP + "/strong", CAP + "/weak");
        assertThat(RULES.thresholds(List.of(capacity(CapacityClass.MEDIUM))))
                .extracting(Threshold::name)
                .contains(CAP + "/medium", "debt.coverage.floor")
                .doesNotContain(CAP + "/strong", CAP + "/weak");
    }

    @Test
    void each_value_is_digested_by_itself() {
        assertThat(RULES.canonical()).extracting(CanonicalText::id).contains(CAP + "/weak", CAP + "/strong");
    }

    @Test
    void where_the_class_is_not_known_that_is_what_is_missing() {
        var unknown = NotAssessed.of(DebtCarryingCapacity.class, STATE, "/sovereign/debt");

        Judgement judgement = RULES.judgeAlone(RULE, List.of(unknown, burden(0.9)), "sovereign");

        assertThat(judgement.silences()).containsExactly(new NotAssessed(RULE, STATE, List.of("/sovereign/debt")));
    }

    @Test
    void where_no_scheme_classifies_the_client_the_rule_does_not_apply() {
        var none = NotApplicable.of(DebtCarryingCapacity.class, "nobody classifies it");

        Judgement judgement = RULES.judgeAlone(RULE, List.of(none, burden(0.9)), "sovereign");

        assertThat(judgement.silences()).containsExactly(new NotApplicable(RULE, "nobody classifies it"));
    }

    @Test
    void a_class_without_a_value_leaves_the_rule_not_assessed() {
        Map<String, String> texts = texts();
        texts.computeIfPresent("sovereign/thresholds.yaml", (path, text) -> withoutMedium(text));
        RulesInForce rules = load(texts).get().inForce(DAY);

        Judgement judgement = rules.judgeAlone(RULE, List.of(capacity(CapacityClass.MEDIUM), burden(0.9)), "sovereign");

        assertThat(judgement.silences()).containsExactly(new NotAssessed(RULE, STATE, List.of(CAP)));
    }

    @Test
    void refuses_a_class_that_no_fact_says() {
        Map<String, String> texts = texts();
        texts.computeIfPresent(
                "sovereign/thresholds.yaml",
                (path, text) -> text.replaceAll("by: DebtCarryingCapacity", "by: DebtBurden"));

        assertThat(load(texts).problems()).extracting(Problem::code).contains("unknown-class");
    }

    @Test
    void refuses_a_rule_that_does_not_read_the_class() {
        Map<String, String> texts = texts();
        texts.computeIfPresent(
                "sovereign/fiscal/public-debt-above-benchmark.drl",
                (path, text) -> text.replace("    DebtCarryingCapacity( )\n", "")
                        .replace("import dev.ballast.sovereign.DebtCarryingCapacity\n", ""));

        assertThat(load(texts).problems()).extracting(Problem::code).containsExactly("class-not-read");
    }

    private static String withoutMedium(String text) {
        int entry = text.indexOf("- id: " + CAP);
        int from = text.indexOf("    - from", text.indexOf("key: weak", entry));
        return text.substring(0, from) + text.substring(text.indexOf("    - from", from + 1));
    }

    private static Map<String, String> texts() {
        return new LinkedHashMap<>(RuleFiles.bundled().get().texts());
    }

    private static Checked<Rulebook> load(Map<String, String> texts) {
        return Rulebook.load(RuleFiles.of(texts).get(), VOCABULARY);
    }

    private static boolean fires(CapacityClass capacity, double publicToGdp) {
        Judgement judgement = RULES.judgeAlone(RULE, List.of(capacity(capacity), burden(publicToGdp)), "sovereign");
        return !judgement.silences().contains(new Content(RULE));
    }

    private static String limit(CapacityClass capacity) {
        Judgement judgement = RULES.judgeAlone(RULE, List.of(capacity(capacity), burden(0.9)), "sovereign");
        String sentence = judgement.matches().get(0).conditions().get(0).sentence();
        return sentence.replace(" percentage points", "");
    }

    private static Fact capacity(CapacityClass capacity) {
        return new DebtCarryingCapacity(STATE, capacity, Months.of(6), Inputs.none());
    }

    private static Fact burden(double publicToGdp) {
        Share none = Share.ZERO;
        return new DebtBurden(STATE, none, none, none, none, Share.of(publicToGdp), none, Inputs.none());
    }
}
