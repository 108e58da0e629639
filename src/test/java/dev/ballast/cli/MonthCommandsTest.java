package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MonthCommandsTest {

    private static final String WEAK = "fixtures/profiles/weak-borrower.json";

    @Test
    void shows_a_treasurer_the_month_in_which_cash_falls_short() {
        var ran = Ran.of("months", "cash", WEAK);

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("Ferrous Compute (invented): sources and uses of each month without new funding, USD.")
                .contains("2026-01-31      280,000,000.00       53,083,333.33                0.00\n")
                .contains("-34,774,993.34  missing\n")
                .endsWith("Cash and commitments fall short from the month of 2026-04-30 on.\n");
        assertThat(Ran.of("months", "cash", "fixtures/profiles/meta-fy2025.json")
                        .out())
                .endsWith("Cash and commitments carry every month.\n");
    }

    @Test
    void writes_amounts_that_no_machine_rounds() {
        assertThat(Ran.of("months", "cash", WEAK, "--format", "json").out())
                .contains("\"$schema\": \"urn:ballast:cash:1\"", "\"closing\": \"-34774993.34\"");
        assertThat(Ran.of("months", "cash", WEAK, "--format", "csv").out())
                .startsWith("month,opening,operations,drawn,service,spending,fees,closing\r\n")
                .contains("2026-04-30,0.00,53083333.33,51401863.55,70926856.89,68333333.33,0.00,-34774993.34\r\n");
    }

    @Test
    void refuses_a_profile_that_is_none() {
        var ran = Ran.withInput("{}", "months", "cash", "-");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("missing");
    }

    @Test
    void shows_a_lender_the_months_in_which_a_debt_is_under_water() {
        var ran = Ran.of("months", "collateral", WEAK);

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("Ferrous Compute (invented): loan-to-value of debt that silicon is pledged for")
                .contains("  under water\n")
                .contains("may run for");
        assertThat(Ran.of("months", "collateral", "fixtures/profiles/meta-fy2025.json")
                        .out())
                .contains("No silicon is pledged for any debt.");
        assertThat(Ran.of("months", "collateral", "fixtures/profiles/coreweave-mid-2025.json")
                        .out())
                .contains("/collateral/value is missing")
                .doesNotContain("No silicon is pledged");
        assertThat(Ran.of("months", "collateral", WEAK, "--format", "csv").out())
                .startsWith("instrument,month,principal,value,currency,ltv_share\r\n");
        assertThat(Ran.of("months", "collateral", WEAK, "--format", "json").out())
                .contains("\"$schema\": \"urn:ballast:collateral:1\"");
    }

    @Test
    void shows_a_lender_one_vintage_over_its_five_phases() {
        var ran = Ran.of("months", "vintage", WEAK);

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith(
                        "Ferrous Compute (invented): one vintage by month, USD, as if all of its capital came from one loan")
                .contains("\naggregation\n", "\nconstruction\n", "\ntraining\n", "\ndeployment\n", "\nmonetisation\n")
                .contains("all months      1,600,000,000.00  capital\n")
                .contains("The vintage pays back ");
        assertThat(Ran.of("months", "vintage", "fixtures/profiles/meta-fy2025.json")
                        .out())
                .contains("no programme is stated in /monetisation/programme");
        assertThat(Ran.of("months", "vintage", WEAK, "--format", "csv").out())
                .startsWith("month,phase,drawn,earned,owners,capital,interest,principal,running,reserve,kept,owed\r\n");
        assertThat(Ran.of("months", "vintage", WEAK, "--format", "json").out())
                .contains("\"$schema\": \"urn:ballast:vintage:1\"", "\"phase\": \"construction\"");
    }

    @Test
    void shows_a_lender_cover_by_quarter() {
        var ran = Ran.of("months", "cover", "fixtures/profiles/coreweave-mid-2025.json");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("CoreWeave: debt service coverage by quarter")
                .contains("2025-06-30     USD 282 million    USD 1.31 billion               0.22x\n")
                .contains("The quarter of 2025-06-30 is the thinnest, covered 0.22x");
        assertThat(Ran.of("months", "cover", WEAK, "--format", "csv").out())
                .startsWith("quarter,cash,service,currency,cover_ratio\r\n");
        assertThat(Ran.of("months", "cover", WEAK, "--format", "json").out())
                .contains("\"$schema\": \"urn:ballast:cover:1\"");
    }
}
