package dev.ballast.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.audit.State;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final long SEED = 7L;

    @Test
    void begins_with_the_verdict_and_then_the_most_pressing_recommendation() {
        // One rule of four lines: 87 % cover of a service of 150 million leaves 19.5 million unpaid.
        assertThat(TextReport.of(Reports.assessment(State.APPROVED))).startsWith("""
                        Thin Cover Ltd: 1 thing it must do, 1 to find out; 0 rules with nothing to say, 1 could not be
                        assessed, 1 does not apply.

                        1.  Must: Do what core.risk.thin-cover says.
                            Because     Title of core.risk.thin-cover. Because it is so.
                            At stake    USD 19.5 million a year short of debt service
                            Confidence  high: every figure is measured
                            Why         After a reserve for new silicon the cash flow of the weaker of two years covers debt
                                        service 0.87x in the heaviest year, and that of both 1.07x on average, and over its
                                        life the debt itself 1.07x; operating income covers interest 0.60x.
                                        – minimum 0.87x is below 1.00x (debt.coverage.floor), by 0.13x
                            Position    Must, because the finding is critical; within Must the soonest comes first, then the
                                        most money; here in 24 months.
                            Limits      Blind to the rest.
                            Source      a judgement of the house (rule core.risk.thin-cover)

                        1.1. Find out: Do what core.risk.idle-fleet says.
                            Because     Title of core.risk.idle-fleet: utilisation 43 % is below 50 % (fleet.use.weak), by 7
                                        percentage points (rule core.risk.idle-fleet).
                        """);
    }

    @Test
    void names_the_assumed_figure_that_would_undo_a_finding() {
        assertThat(TextReport.of(Reports.assessment(State.APPROVED))).contains("""
                            Would flip  With /compute/fleet/utilisation_share at 50 % instead of 43 % the finding no longer
                                        holds.
                        """);
    }

    @Test
    void ends_with_what_is_missing_assumed_content_and_the_receipt() {
        var assessment = Reports.assessment(State.APPROVED);

        assertThat(TextReport.of(assessment)).contains("""

                        Could not be assessed; what to tell, that for which the most severe rules wait first
                          - Hedge: core.playbook.own-more
                          - Accelerators wanted at the same time, as the demand will be when capacity arrives
                            (/compute/demand): Hedge of organisation Thin Cover Ltd

                        Assumed
                          - /compute/fleet/utilisation_share: 43 %%
                            No source was given.
                          - assumption:coverage.horizon: 60 months
                            From 2025-01-01. test

                        Silent because another rule speaks in their place, which is no pass
                          - core.risk.short-tenor, because core.risk.thin-cover speaks

                        Not applicable
                          - it speaks to sovereigns: core.risk.public-debt

                        Receipt %s
                          - as of 2026-01-31; approved by release: the rules are those that were reviewed with this build
                        """.formatted(assessment.id()));
    }

    @Test
    void says_that_a_draft_is_one() {
        assertThat(TextReport.of(Reports.assessment(State.DRAFT))).contains("draft: the rules were read from a folder");
    }

    @Test
    void lets_no_foreign_text_steer_the_terminal() {
        String report = TextReport.of(Reports.assessment("\u001b[31mEvil\u202e\r\nCorp\u200b", State.APPROVED));

        assertThat(report).contains("\\u001b[31mEvil\\u202e\\u000d\\u000aCorp\\u200b");
        assertThat(report.chars()).allMatch(character -> character == '\n' || character >= ' ');
    }

    @Test
    void stays_within_a_hundred_columns_unless_a_single_word_is_longer() {
        assertThat(TextReport.of(Reports.assessment(State.APPROVED)).lines())
                .allMatch(line -> line.length() <= Lines.WIDTH);
        assertThat(new Lines()
                        .paragraph("  ", "x ".repeat(60) + "y".repeat(120))
                        .toString()
                        .lines())
                .filteredOn(line -> line.length() > Lines.WIDTH)
                .containsExactly("  " + "y".repeat(120));
    }

    @Test
    void loses_no_word_when_it_wraps() {
        var random = new Random(SEED);
        for (int run = 0; run < 200; run++) {
            var words = new StringBuilder("w");
            for (int at = random.nextInt(60); at > 0; at--) {
                words.append(' ').append("é".repeat(1 + random.nextInt(30)));
            }

            String wrapped = new Lines()
                    .hanging("- ", 2 + random.nextInt(5), words.toString())
                    .toString();

            assertThat(wrapped.substring(2).replaceAll("\n *", " ").trim()).isEqualTo(words.toString());
        }
    }

    @Test
    void has_the_same_text_in_turkish() {
        Locale locale = Locale.getDefault();
        String here = TextReport.of(Reports.assessment(State.APPROVED));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(TextReport.of(Reports.assessment(State.APPROVED))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
        }
    }
}
