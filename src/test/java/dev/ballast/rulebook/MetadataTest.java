package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Direction;
import dev.ballast.timeline.Coverage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule says of itself, read from its annotations with their quotes stripped once. */
class MetadataTest {

    private static final RuleDraft PLAIN =
            RuleDraft.of("sample.risk.plain").importing(Coverage.class).when("Coverage( minimum < average )");

    private static RuleCard card(RuleDraft draft) {
        return RuleDraft.rulebook(draft).rules().get(0);
    }

    @Test
    void reads_what_every_rule_must_say() {
        assertThat(card(PLAIN).metadata())
                .isEqualTo(new Metadata(
                        Severity.HIGH,
                        "plain",
                        Direction.LESS,
                        new Metadata.Wording("Do what the test expects.", "The test needs it.", "Only in this test."),
                        new Metadata.Grounds("test-desk", "S1", RuleBasis.HOUSE, "made up for tests"),
                        new Metadata.Validity(LocalDate.of(2026, 1, 1), null, null, List.of()),
                        new Metadata.Effects(null, null, true, false, null)));
    }

    @Test
    void reads_what_a_rule_may_say() {
        RuleDraft full = PLAIN.with("expires", "2030-12-31")
                .with("review", "2027-06-30")
                .with("applies", "sovereign, public-agency")
                .with("action", "termOut")
                .with("measure", "Coverage.minimum")
                .with("waivable", "no")
                .with("asks", "whether")
                .with("escalates", "sample.risk.plain");

        Metadata metadata = card(full).metadata();

        assertThat(metadata.validity())
                .isEqualTo(new Metadata.Validity(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2030, 12, 31),
                        LocalDate.of(2027, 6, 30),
                        List.of("sovereign", "public-agency")));
        assertThat(metadata.effects())
                .isEqualTo(new Metadata.Effects("termOut", "Coverage.minimum", false, true, "sample.risk.plain"));
    }

    @Test
    void is_waivable_when_it_says_so_or_says_nothing() {
        assertThat(card(PLAIN.with("waivable", "yes")).metadata().effects().waivable())
                .isTrue();
        assertThat(card(PLAIN).metadata().effects().waivable()).isTrue();
    }

    @Test
    void reads_every_word_of_severity_basis_and_direction() {
        for (Severity severity : Severity.values()) {
            assertThat(card(PLAIN.with("severity", severity.word())).metadata().severity())
                    .isEqualTo(severity);
        }
        for (RuleBasis basis : RuleBasis.values()) {
            assertThat(card(PLAIN.with("basis", basis.word()))
                            .metadata()
                            .grounds()
                            .basis())
                    .isEqualTo(basis);
        }
        for (Direction direction : Direction.values()) {
            assertThat(card(PLAIN.with("direction", direction.word()))
                            .metadata()
                            .direction())
                    .isEqualTo(direction);
        }
    }

    @Test
    void prints_everything_it_read_on_the_card() {
        RuleDraft full =
                PLAIN.with("expires", "2030-12-31").with("waivable", "no").with("action", "termOut");

        assertThat(card(full).text().lines().map(String::strip).toList())
                .contains(
                        "rule \"Title of sample.risk.plain\"",
                        "@id( \"sample.risk.plain\" )",
                        "@expires( \"2030-12-31\" )",
                        "@waivable( \"no\" )",
                        "@action( \"termOut\" )")
                .noneMatch(line -> line.startsWith("@review") || line.startsWith("@applies"));
    }

    @Test
    void knows_its_file_and_its_title() {
        assertThat(card(PLAIN))
                .extracting(RuleCard::id, RuleCard::title, RuleCard::file, RuleCard::stratum)
                .containsExactly("sample.risk.plain", "Title of sample.risk.plain", "sample/risk/plain.drl", 1);
    }
}
