package dev.ballast.profile;

import dev.ballast.fact.Basis;
import dev.ballast.fact.Input;
import dev.ballast.unit.Months;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Evidence for tests of finance and of what time does to debt: every line declared, parameters as first set. */
public final class FinanceEvidence {

    /** The lines that these models may read, beside those of instruments. */
    private static final List<String> LINES = List.of(
            "/as_of",
            "/financials/latest_year/revenue",
            "/financials/latest_year/operating_income",
            "/financials/latest_year/depreciation",
            "/financials/latest_year/pre_tax_income",
            "/financials/latest_year/operating_cash_flow",
            "/financials/latest_year/interest_paid",
            "/financials/prior_year/pre_tax_income",
            "/financials/prior_year/operating_cash_flow",
            "/financials/prior_year/interest_paid",
            "/financials/planned_capex",
            "/financials/silicon_capex_share",
            "/financials/capex_plan",
            "/financials/liquidity/cash_and_securities",
            "/financials/liquidity/restricted_cash",
            "/financials/liquidity/undrawn_committed_lines",
            "/financials/liquidity/minimum_cash",
            "/financials/capex_paid/latest_year",
            "/financials/capex_paid/prior_year",
            "/financing/off_balance_sheet/leases_not_commenced",
            "/financing/off_balance_sheet/lease_term_months",
            "/financing/off_balance_sheet/residual_value_guarantees",
            "/financing/off_balance_sheet/guarantee_call_share",
            "/financing/off_balance_sheet/purchase_commitments",
            "/financing/off_balance_sheet/purchase_term_months",
            "/financials/tax/rate_share",
            "/financials/tax/losses_carried_forward",
            "/financials/tax/interest_cap_share",
            "/financials/tax/first_year_depreciation_share",
            "/financing/floating_rate/floating_debt",
            "/financing/floating_rate/hedged_share",
            "/financing/equity/shares_count",
            "/financing/equity/share_price",
            "/financing/equity/beta_ratio",
            "/financing/equity/own_value_per_share",
            "/financing/equity/issue_cost_share",
            "/financing/rating_floor",
            "/financing/marginal_rate_decimal",
            "/financing/max_leverage_covenant_ratio",
            "/monetisation/yearly_running_cost");

    private static final List<String> OF_AN_INSTRUMENT =
            List.of("principal", "rate_decimal", "maturity_date", "repayment", "recourse");
    private static final List<String> OF_A_DETAIL = List.of("detail/balloon_share", "detail/market_price_share");
    private static final List<String> OF_A_PLEDGE =
            List.of("collateral/secured_by", "collateral/value", "collateral/age_months");

    private FinanceEvidence() {}

    public static Evidence of(ProfileBuilder profile) {
        return of(profile.build(), parameters());
    }

    /** Evidence with parameters chosen by the test. */
    public static Evidence of(Profile profile, Map<String, Quantity> parameters) {
        var inForce = new TreeMap<String, Assumption>();
        parameters.forEach((id, value) ->
                inForce.put(id, new Assumption(id, id, value, value, value, LocalDate.of(2025, 1, 1), "test")));
        return new Evidence(profile, declared(profile), new Parameters(inForce));
    }

    /** A fresh map of the parameters that these models read, for a test to change. */
    public static Map<String, Quantity> parameters() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("coverage.notional-tenor", Months.of(120)),
                Map.entry("coverage.horizon", Months.of(60)),
                Map.entry("coverage.cap", Ratio.of(100)),
                Map.entry("collateral.ltv-ceiling", Share.of(0.9)),
                Map.entry("silicon.life", Months.of(60)),
                Map.entry("facility.life", Months.of(168)),
                Map.entry("silicon.decay.base", Share.of(0.30)),
                Map.entry("silicon.decay.crash", Share.of(0.55)),
                Map.entry("silicon.shortage.flat", Months.of(30)),
                Map.entry("silicon.shortage.step", Share.of(0.4)),
                Map.entry("silicon.weight.shortage", Share.of(0.25)),
                Map.entry("silicon.weight.crash", Share.of(0.15)),
                Map.entry("silicon.shift.rate", Rate.of(0.03)),
                Map.entry("silicon.shift.loss", Share.of(0.5)),
                Map.entry("leverage.ceiling.aa", Ratio.of(1.5)),
                Map.entry("leverage.ceiling.a", Ratio.of(2)),
                Map.entry("leverage.ceiling.bbb", Ratio.of(3)),
                Map.entry("leverage.ceiling.bb", Ratio.of(4.5)),
                Map.entry("leverage.ceiling.b", Ratio.of(6.5)),
                Map.entry("debt.sizing-cover", Ratio.of(1.6)),
                Map.entry("offtake.relet-fall", Share.of(0.65)),
                Map.entry("power.price-shock", Share.of(0.30)),
                Map.entry("debt.free-flow-years", Ratio.of(10)),
                Map.entry("capm.risk-free", Rate.of(0.0395)),
                Map.entry("capm.equity-premium", Rate.of(0.0446)),
                Map.entry("profile.tax-rate", Share.of(0.25)),
                Map.entry("distress.cost", Share.of(0.25)),
                Map.entry("rates.shock", Rate.of(0.02)),
                Map.entry("liquidity.target", Ratio.of(1.2)),
                Map.entry("funding.path", Months.of(36)),
                Map.entry("stress.earnings-fall", Share.of(0.3)),
                Map.entry("stress.penalty", Share.of(0.04)),
                Map.entry("materiality.pre-tax", Share.of(0.05)),
                Map.entry("materiality.revenue", Share.of(0.01))));
    }

    private static Provenance declared(Profile profile) {
        var lines = new TreeMap<String, Input>();
        LINES.forEach(at -> declare(lines, at));
        var instruments = profile.financing().instruments();
        for (int index = 0; index < instruments.size(); index++) {
            String above = "/financing/instruments/" + index + "/";
            OF_AN_INSTRUMENT.forEach(field -> declare(lines, above + field));
            if (instruments.get(index).detail() != null) {
                OF_A_DETAIL.forEach(field -> declare(lines, above + field));
            }
            if (instruments.get(index).collateral() != null) {
                OF_A_PLEDGE.forEach(field -> declare(lines, above + field));
            }
        }
        return new Provenance(lines, new TreeMap<>(), List.of());
    }

    private static void declare(Map<String, Input> lines, String at) {
        lines.put(at, new Input(at, "as built", Basis.DECLARED, ""));
    }
}
