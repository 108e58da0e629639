package dev.ballast.form;

import dev.ballast.profile.Asked;
import java.util.Arrays;
import java.util.List;

/**
 * Lines of one group of the profile that are asked for together.
 *
 * @param word its name among the words of the page
 * @param number tells entries of one list apart, from one; zero when it is in no list
 * @param at the pointer of the group; empty for the profile itself
 * @param isOptional whether all of it may be left empty
 * @param lines what is asked
 */
public record Section(String word, int number, String at, boolean isOptional, List<Asked> lines) {

    /** All of the form, in its order. */
    public static final List<Section> ALL = List.of(
            needed("client", "", "/organisation/name", "/organisation/kind", "/currency", "/as_of"),
            needed(
                    "latest-year",
                    "/financials/latest_year",
                    "/year_end",
                    "/revenue",
                    "/operating_income",
                    "/depreciation",
                    "/pre_tax_income",
                    "/operating_cash_flow",
                    "/interest_paid"),
            needed(
                    "prior-year",
                    "/financials/prior_year",
                    "/year_end",
                    "/pre_tax_income",
                    "/operating_cash_flow",
                    "/interest_paid"),
            needed("spending", "/financials", "/planned_capex", "/silicon_capex_share"),
            needed(
                    "liquidity",
                    "/financials/liquidity",
                    "/cash_and_securities",
                    "/restricted_cash",
                    "/undrawn_committed_lines",
                    "/minimum_cash"),
            needed("limits", "/financing", "/rating_floor", "/marginal_rate_decimal", "/max_leverage_covenant_ratio"),
            debt(1),
            collateral(1),
            debt(2),
            collateral(2),
            optional(
                    "fleet",
                    "/compute/fleet",
                    "/accelerators_count",
                    "/utilisation_share",
                    "/silicon_cost_per_accelerator",
                    "/facility_cost_per_accelerator",
                    "/running_cost_per_hour",
                    "/rental_price_per_hour"),
            optional(
                    "demand",
                    "/compute/demand",
                    "/p10_accelerators_count",
                    "/p50_accelerators_count",
                    "/p90_accelerators_count"),
            optional(
                    "site",
                    "/compute/facilities/0",
                    "/id",
                    "/it_power_mw",
                    "/power_date",
                    "/need_date",
                    "/budget/total",
                    "/budget/drawn_before_power",
                    "/monthly_contribution"),
            optional("order", "/compute/facilities/0/order", "/value", "/delivery_date"),
            optional(
                    "monetisation",
                    "/monetisation",
                    "/vintage_capital",
                    "/yearly_running_cost",
                    "/exposed_revenue",
                    "/contribution_margin_share",
                    "/planned_uplift_share"),
            optional("measured", "/monetisation/measured_uplift", "/uplift_share", "/method", "/months"));

    public Section {
        lines = List.copyOf(lines);
    }

    private static Section debt(int number) {
        return of(
                "debt",
                number,
                "/financing/instruments/" + (number - 1),
                true,
                "/id",
                "/principal",
                "/rate_decimal",
                "/maturity_date",
                "/repayment",
                "/recourse");
    }

    private static Section collateral(int number) {
        String at = "/financing/instruments/" + (number - 1) + "/collateral";
        return of("collateral", number, at, true, "/secured_by", "/value", "/age_months");
    }

    private static Section needed(String word, String at, String... members) {
        return of(word, 0, at, false, members);
    }

    private static Section optional(String word, String at, String... members) {
        return of(word, 0, at, true, members);
    }

    private static Section of(String word, int number, String at, boolean isOptional, String... members) {
        List<Asked> lines =
                Arrays.stream(members).map(member -> Asked.of(at + member)).toList();
        return new Section(word, number, at, isOptional, lines);
    }

    /** What the group holds, in the words of the schema; empty for the profile itself. */
    public String about() {
        return at.isEmpty() ? "" : Asked.of(at).description();
    }
}
