package dev.ballast.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DurationModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    /** The notes of October 2025: weighted maturity 19.3 years; interest of a year is the weighted coupon of 5.136 %. */
    @Test
    void measures_metas_notes_as_published() throws IOException {
        profile.asOf = LocalDate.of(2025, 11, 3);
        for (String line : Files.readAllLines(Path.of("fixtures/published/meta-notes-2025-10.csv"))) {
            if (line.startsWith("meta-")) {
                String[] cells = line.split(",", -1);
                profile.bond(
                        cells[0],
                        Double.parseDouble(cells[1]),
                        Double.parseDouble(cells[2]),
                        LocalDate.parse(cells[3]));
            }
        }
        profile.operatingIncome = 30e9;
        var coverage = (Coverage) CoverageModel.of(FinanceEvidence.of(profile)).get(0);

        assertThat(gap().debtMonths().value() / 12).isCloseTo(19.3, within(0.05));
        assertThat(1 / coverage.ebitToInterest().value()).isCloseTo(0.05136, within(0.000005));
        assertThat(gap().recourseShare()).isEqualTo(Share.ONE);
    }

    /** Epoch's gigawatt site: (21,188 + 4,925) of 37,883 on five years, the rest on fourteen: 7.8 years. */
    @Test
    void weighs_the_lives_of_a_gigawatt_site_as_published() {
        profile.siliconShare = (21_188.0 + 4_925) / 37_883;
        profile.bond("note", 1, 0.05, LocalDate.of(2036, 1, 1));

        assertThat(gap().assetMonths().value() / 12).isCloseTo(7.8, within(0.05));
    }

    /** A level-pay loan of five years at 6 % a year has the average life that its closed form gives. */
    @Test
    void weighs_an_amortising_loan_by_its_average_life() {
        profile.loan("loan", 300, 0.06, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PAYMENT);
        profile.bond("note", 100, 0.06, LocalDate.of(2036, 1, 1));
        double payment = 0.005 / (1 - StrictMath.pow(1.005, -60));
        double life = (payment * 60 - 1) / 0.005;

        assertThat(gap().debtMonths().value()).isCloseTo((3 * life + 120) / 4, within(1e-7));
        // Half on 60 months and half on 168.
        assertThat(gap().gapMonths().value()).isCloseTo((3 * life + 120) / 4 - 114, within(1e-7));
    }

    @Test
    void separates_claims_on_the_business_from_claims_on_a_pledge() {
        var silicon = profile.collateral(SecuredBy.SILICON, 500, 0);
        profile.pledged("spv", 300, 0.1, LocalDate.of(2029, 1, 1), Repayment.LEVEL_PRINCIPAL, silicon);
        profile.bond("note", 100, 0.06, LocalDate.of(2036, 1, 1));

        assertThat(gap().recourseShare()).isEqualTo(Share.of(0.25));
        // (36 + 1) ÷ 2 months on three parts, 120 on one
        assertThat(gap().debtMonths()).isEqualTo(Months.of((3 * 18.5 + 120) / 4));
    }

    @Test
    void does_not_apply_without_debt() {
        assertThat(DurationModel.of(FinanceEvidence.of(profile)))
                .containsExactly(NotApplicable.of(DurationGap.class, "there is no debt"));
    }

    private DurationGap gap() {
        return (DurationGap) DurationModel.of(FinanceEvidence.of(profile)).get(0);
    }
}
