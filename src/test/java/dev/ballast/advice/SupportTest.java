package dev.ballast.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraised;
import dev.ballast.fact.About;
import dev.ballast.fact.Content;
import dev.ballast.fact.Direction;
import dev.ballast.fact.Fact;
import dev.ballast.fact.FactsByType;
import dev.ballast.fact.Finding;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.Severity;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** A rule that reads other rules rests on what they rest on. */
class SupportTest {

    private static final About CLIENT = About.organisation(WeakBorrower.NAME);
    private static final String CURE = "core.playbook.cure";
    private static final Finding IDLE_FOUND = new Finding(WeakBorrower.IDLE, "fleet", Direction.LESS, CLIENT);

    @Test
    void takes_money_and_confidence_from_behind_a_finding() {
        var thin = WeakBorrower.thin(WeakBorrower.cover(0.87));
        var found = new Finding(WeakBorrower.THIN, "term-debt", Direction.LESS, CLIENT);

        var cure = recommendation(WeakBorrower::holds, thin, cure(found));

        // (1 − 0.87) × 150 million of service
        assertThat(cure.atStake().words()).isEqualTo("USD 19.5 million a year short of debt service");
        assertThat(cure.confidence().reason()).isEqualTo("every figure is measured");
    }

    @Test
    void is_undone_by_a_figure_that_undoes_the_finding_it_reads() {
        var idle = WeakBorrower.idle(WeakBorrower.use(0.43));

        var cure = recommendation(SupportTest::holdsOrReadsOnly, idle, cure(IDLE_FOUND));

        assertThat(cure.tier()).isEqualTo(Tier.FIND_OUT);
        assertThat(cure.deciding())
                .extracting(Deciding::statement)
                .containsExactly(
                        "With /compute/fleet/utilisation_share at 50 % instead of 43 % the finding no longer holds.");
    }

    @Test
    void is_undone_by_a_figure_that_makes_the_rule_speak_whose_silence_it_reads() {
        // Silent at 60 %; a fifth lower is 48 %, where the rule about idle fleets speaks.
        var use = WeakBorrower.use(0.60);
        var expand = new Match(
                WeakBorrower.rule("core.playbook.expand", Severity.HIGH),
                CLIENT,
                List.of(),
                List.of(new Content(WeakBorrower.IDLE), use));

        var only = advice(SupportTest::holdsOrReadsOnly, List.of(use), expand)
                .recommendations()
                .get(0);

        assertThat(only.deciding())
                .extracting(deciding -> deciding.end().word())
                .containsExactly("low");
    }

    @Test
    void counts_no_finding_behind_that_is_about_something_else() {
        var other = new Finding(WeakBorrower.THIN, "term-debt", Direction.LESS, About.instrument("a"));

        var cure = recommendation(WeakBorrower::holds, WeakBorrower.thin(WeakBorrower.cover(0.87)), cure(other));

        assertThat(cure.atStake().words()).isEqualTo("nothing in money yet");
    }

    private static boolean holdsOrReadsOnly(String rule, FactsByType facts) {
        return rule.startsWith("core.playbook") || WeakBorrower.holds(rule, facts);
    }

    private static Match cure(Finding finding) {
        return new Match(WeakBorrower.rule(CURE, Severity.HIGH), CLIENT, List.of(), List.of(finding));
    }

    private static Recommendation recommendation(BiPredicate<String, FactsByType> holds, Match... matches) {
        BiPredicate<String, FactsByType> reading = (rule, facts) -> rule.equals(CURE) || holds.test(rule, facts);
        return advice(reading, List.of(), matches).recommendations().stream()
                .filter(found -> found.rule().id().equals(CURE))
                .findFirst()
                .orElseThrow();
    }

    private static Advice advice(BiPredicate<String, FactsByType> holds, List<Fact> facts, Match... matches) {
        var judgement = new Judgement(List.of(matches), List.of(), Map.of(), List.of(), List.of());
        return Advice.of(
                new Appraised(WeakBorrower.evidence(WeakBorrower.NAME), facts, judgement),
                WeakBorrower.variations(),
                changed -> rule -> holds.test(rule, changed));
    }
}
