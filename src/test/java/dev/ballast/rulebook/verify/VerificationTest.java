package dev.ballast.rulebook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.cases.WrittenCase;
import dev.ballast.rulebook.solve.ShippedRules;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What verification says of the rules that ship, and how it says it. */
class VerificationTest {

    @Test
    void finds_no_error_in_the_rules_that_ship() {
        assertThat(verified(rules -> rules)).noneMatch(defect -> defect.level() == Level.ERROR);
    }

    /** The vouchers of a state rest on the same idle fleet as the market's advice, and are named in the guide to the rules. */
    @Test
    void warns_of_nothing_in_the_rules_that_ship_but_what_the_guide_explains() {
        assertThat(verified(rules -> rules).stream()
                        .filter(defect -> defect.level() == Level.WARNING)
                        .map(defect -> defect.code() + " " + defect.named().get(0)))
                .containsExactly(
                        "secondary-source debt.coverage.comfortable",
                        "secondary-source debt.refinance-cover",
                        "secondary-source eu.debt-to-gdp.reference",
                        "secondary-source eu.model.general-purpose.cap",
                        "secondary-source fiscal.grant-element.floor",
                        "secondary-source hall.air.limit",
                        "secondary-source power.large-load",
                        "secondary-source training.efficiency.best",
                        "subsumed sovereign.capacity.vouchers-before-machines",
                        "under-review fiscal.external-to-gdp.cap",
                        "unread-source S2",
                        "unread-source build.contingency.floor",
                        "unread-source build.insured.floor",
                        "unread-source contracted.cover.rated",
                        "unread-source covenant.headroom.floor",
                        "unread-source debt.coverage.lock-up",
                        "unread-source energy.fuel-cover.floor",
                        "unread-source liquidity.cover.adequate",
                        "unread-source offtake.circular.cap",
                        "unread-source rates.unhedged.cap",
                        "unread-source sovereign.money.fund-off-mandate");
    }

    @Test
    void says_which_condition_stands_in_the_way_and_shows_a_client_who_comes_near() {
        String id = "core.risk.liquidity-thin";

        Defect defect = only("never-holds", rules -> rules.edit(id, "ratio < $adequate.ratio", "ratio < $floor.ratio"));

        assertThat(defect.sentence())
                .isEqualTo("no client can meet it: it could without LiquidityCover( ratio >= $floor.ratio ),"
                        + " or without LiquidityCover( ratio < $floor.ratio )");
        assertThat(WrittenCase.text(defect.witness()))
                .startsWith("# core/risk/liquidity-thin.drl\n- name: As near as a client can come")
                .contains("  kind: silent\n", "    LiquidityCover: {ratio: ", "  expect: content\n");
    }

    @Test
    void shows_a_client_who_is_told_both_ways_as_cases_of_both_rules() {
        Defect defect = only(
                "opposed",
                rules -> rules.copy("core.risk.book-life-too-long", "core.risk.book-life-too-long-too")
                        .edit("core.risk.book-life-too-long-too", "@direction( \"less\" )", "@direction( \"more\" )"));

        assertThat(defect.named()).containsExactly("core.risk.book-life-too-long-too", "core.risk.book-life-too-long");
        assertThat(WrittenCase.text(defect.witness()))
                .contains("# core/risk/book-life-too-long-too.drl", "# core/risk/book-life-too-long.drl")
                .contains("  kind: fires\n");
    }

    @Test
    void shows_the_client_of_whom_nobody_speaks_exactly_at_the_hole() {
        Defect defect = only(
                "gap",
                rules -> rules.edit("core.risk.thin-coverage", "minimum >= $floor.ratio", "minimum > $floor.ratio"));

        assertThat(WrittenCase.text(defect.witness())).contains("Coverage: {minimum: 1}");
    }

    /** The first defect of this code that the sound rules do not have. */
    private static Defect only(String code, UnaryOperator<SpoiltRules> spoil) {
        return verified(spoil).stream()
                .filter(defect -> defect.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Defect> verified(UnaryOperator<SpoiltRules> spoil) {
        Map<String, String> texts =
                spoil.apply(new SpoiltRules(RuleFiles.bundled().get().texts())).texts();
        return Verification.of(RuleFiles.of(texts).get(), ShippedRules.vocabulary(), ShippedRules.DAY);
    }
}
