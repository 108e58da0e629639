package dev.ballast.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody types who fills in the form. */
public final class Answers {

    private Answers() {}

    /** A borrower with two debts and a site, in the units of speech; invented. */
    public static Map<String, String> borrower() {
        var typed = new LinkedHashMap<String, String>();
        client(typed);
        accounts(typed);
        debts(typed);
        compute(typed);
        typed.put("/monetisation/vintage_capital", "1.6bn");
        typed.put("/monetisation/yearly_running_cost", "100m");
        typed.put("/monetisation/exposed_revenue", "1,450m");
        typed.put("/monetisation/contribution_margin_share", "52 %");
        typed.put("/monetisation/measured_uplift/uplift_share", "9 %");
        typed.put("/monetisation/measured_uplift/method", "comparison");
        typed.put("/monetisation/measured_uplift/months", "4 months");
        return typed;
    }

    private static void client(Map<String, String> typed) {
        typed.put("/organisation/name", "Form Compute (invented)");
        typed.put("/organisation/kind", "neocloud");
        typed.put("/currency", "eur");
        typed.put("/as_of", "2026-01-31");
    }

    private static void accounts(Map<String, String> typed) {
        typed.put("/financials/latest_year/year_end", "2025-12-31");
        typed.put("/financials/latest_year/revenue", "EUR 1,450m");
        typed.put("/financials/latest_year/operating_income", "62m");
        typed.put("/financials/latest_year/depreciation", "540 million");
        typed.put("/financials/latest_year/pre_tax_income", "(318m)");
        typed.put("/financials/latest_year/operating_cash_flow", "285m");
        typed.put("/financials/latest_year/interest_paid", "352000000");
        typed.put("/financials/prior_year/year_end", "2024-12-31");
        typed.put("/financials/prior_year/pre_tax_income", "-141m");
        typed.put("/financials/prior_year/operating_cash_flow", "96m");
        typed.put("/financials/prior_year/interest_paid", "148m");
        typed.put("/financials/planned_capex", "3.9bn");
        typed.put("/financials/liquidity/cash_and_securities", "640m");
        typed.put("/financials/liquidity/restricted_cash", "0");
        typed.put("/financials/liquidity/undrawn_committed_lines", "0");
        typed.put("/financials/liquidity/minimum_cash", "150m");
        typed.put("/financing/rating_floor", "b");
        typed.put("/financing/marginal_rate_decimal", "11.25 %");
        typed.put("/financing/max_leverage_covenant_ratio", "6x");
    }

    private static void debts(Map<String, String> typed) {
        typed.put("/financing/instruments/0/id", "gpu-loan");
        typed.put("/financing/instruments/0/principal", "1.15bn");
        typed.put("/financing/instruments/0/rate_decimal", "10.5 %");
        typed.put("/financing/instruments/0/maturity_date", "2030-11-30");
        typed.put("/financing/instruments/0/repayment", "level-payment");
        typed.put("/financing/instruments/0/recourse", "none");
        typed.put("/financing/instruments/0/collateral/secured_by", "silicon");
        typed.put("/financing/instruments/0/collateral/value", "1.65bn");
        typed.put("/financing/instruments/0/collateral/age_months", "14 months");
        typed.put("/financing/instruments/1/id", "senior-notes");
        typed.put("/financing/instruments/1/principal", "700m");
        typed.put("/financing/instruments/1/rate_decimal", "925 bp");
        typed.put("/financing/instruments/1/maturity_date", "2031-02-01");
        typed.put("/financing/instruments/1/repayment", "bullet");
        typed.put("/financing/instruments/1/recourse", "corporate");
    }

    private static void compute(Map<String, String> typed) {
        typed.put("/compute/fleet/accelerators_count", "64k");
        typed.put("/compute/fleet/utilisation_share", "41 %");
        typed.put("/compute/fleet/silicon_cost_per_accelerator", "52,000 EUR");
        typed.put("/compute/fleet/facility_cost_per_accelerator", "23.5k");
        typed.put("/compute/fleet/running_cost_per_hour", "0.31");
        typed.put("/compute/fleet/rental_price_per_hour", "€2.90");
        typed.put("/compute/demand/p10_accelerators_count", "18,000");
        typed.put("/compute/demand/p50_accelerators_count", "27,000");
        typed.put("/compute/demand/p90_accelerators_count", "41,000");
        typed.put("/compute/facilities/0/id", "hall-1");
        typed.put("/compute/facilities/0/it_power_mw", "0.09 GW");
        typed.put("/compute/facilities/0/power_date", "2027-11-30");
        typed.put("/compute/facilities/0/need_date", "2026-12-31");
        typed.put("/compute/facilities/0/budget/total", "3.3bn");
        typed.put("/compute/facilities/0/budget/drawn_before_power", "2.7bn");
        typed.put("/compute/facilities/0/order/value", "2,050m");
        typed.put("/compute/facilities/0/order/delivery_date", "2026-10-31");
    }
}
