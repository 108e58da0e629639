package dev.ballast.finance;

import static java.util.Map.entry;

import com.opengamma.strata.basics.date.DayCount;
import com.opengamma.strata.basics.date.DayCounts;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.LeaseOffer;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What the product computes of what others have printed, and why it does not compute the rest. */
final class PublishedFinance {

    /** Enough income that all interest saves tax, where a source leaves income out. */
    private static final double ENOUGH = 1e12;

    private static final Map<String, ToDoubleFunction<PublishedCase>> COMPUTED = Map.ofEntries(
            entry(
                    "PMT",
                    asked -> -PublishedLoans.sign(asked)
                            * (PublishedLoans.interest(asked, 1, 1) + PublishedLoans.principal(asked, 1, 1))),
            entry(
                    "IPMT",
                    asked -> -PublishedLoans.sign(asked)
                            * PublishedLoans.interest(asked, asked.count("per"), asked.count("per"))),
            entry(
                    "PPMT",
                    asked -> -PublishedLoans.sign(asked)
                            * PublishedLoans.principal(asked, asked.count("per"), asked.count("per"))),
            entry("CUMIPMT", asked -> -PublishedLoans.interest(asked, asked.count("start"), asked.count("end"))),
            entry("CUMPRINC", asked -> -PublishedLoans.principal(asked, asked.count("start"), asked.count("end"))),
            entry("LEVEL_PAYMENT_PER_100", PublishedLoans::levelPayment),
            entry("NPV", asked -> yearly(asked).presentValue(asked.number("rate")) / (1 + asked.number("rate"))),
            entry("NPV_T0", asked -> yearly(asked).presentValue(asked.number("rate"))),
            entry("IRR", asked -> yearly(asked).rateOfReturn().rate()),
            entry("MIRR", PublishedFinance::modifiedYield),
            entry("XNPV", asked -> dated(asked).presentValue(asked.number("rate"))),
            entry("XIRR", asked -> dated(asked).rateOfReturn().rate()),
            entry("PRICE", asked -> bond(asked, "rate").price(asked.number("yld"), asked.number("redemption"))),
            entry("YIELD", asked -> bond(asked, "rate").yieldAt(asked.number("price"), asked.number("redemption"))),
            entry(
                    "DURATION",
                    asked -> bond(asked, "coupon")
                            .worth(asked.number("yld"), 100)
                            .duration()),
            entry(
                    "MDURATION",
                    asked -> bond(asked, "coupon")
                            .worth(asked.number("yld"), 100)
                            .modified()),
            entry("CAPM", asked -> business(asked, 0, asked.number("beta")).costOfEquity(0, 0)),
            entry("HAMADA.LEVERED_BETA", PublishedFinance::leveredBeta),
            entry("WACC", PublishedFinance::average),
            entry(
                    "AFTER_TAX_KD",
                    asked -> business(asked, asked.number("tax"), 0).afterTax(0.1, asked.number("pretax_kd"))),
            entry("INDUSTRY_WACC", PublishedFinance::industryAverage),
            entry("MM.WACC", PublishedFinance::withoutDebtRisk),
            entry(
                    "LLCR_SIZING",
                    asked -> SculptedDebt.of(asked.numbers("pv_cfads"), 0, asked.number("llcr"))
                            .principal()),
            entry("SCULPTED_DEBT", asked -> sculpted(asked).principal()),
            entry("SCULPTED_PRINCIPAL", PublishedFinance::sculptedPart),
            entry("APV.LEVERED_VALUE", PublishedFinance::levered),
            entry("APV.BEST_DEBT_RATIO", PublishedFinance::bestShare),
            entry("WORST_RATING_WACC", asked -> PublishedRatings.of2014(asked).averageCost(asked.number("debt_ratio"))),
            entry("SELF_CONSISTENT_RATINGS", PublishedRatings::consistent),
            entry("SYNTHETIC_RATING", PublishedRatings::place),
            entry("ANNUAL_COUPON", PublishedFinance::yearlyInterest),
            entry("MACRS", PublishedFinance::deducted),
            entry("LEASE_NAL", PublishedFinance::leaseAdvantage),
            entry("DISNEY.interest", asked -> disney().interest(asked.number("debt_share"), rate(asked))),
            entry("DISNEY.cover", asked -> disney().cover(asked.number("debt_share"), rate(asked))),
            entry("DISNEY.effective_tax", asked -> disney().effectiveTax(asked.number("debt_share"), rate(asked))),
            entry("DISNEY.after_tax_rate", asked -> disney().afterTax(asked.number("debt_share"), rate(asked))),
            entry("DISNEY.cost_of_equity", asked -> disney().costOfEquity(asked.number("debt_share"), rate(asked))),
            entry("DISNEY.wacc", asked -> disney().average(asked.number("debt_share"), rate(asked))));

    private static final Map<String, String> NOT_COMPUTED = Map.ofEntries(
            entry("SLN", "book depreciation is a figure of the client's accounts"),
            entry("DDB", "book depreciation is a figure of the client's accounts"),
            entry("COUNTRY_ERP", "no model asks for the equity premium of a country"),
            entry("EFFECTIVE_TAX", "the tax rate is the client's own, or one that is assumed"),
            entry("BOND_DIRTY_FROM_CLEAN", "the source prints no schedule of its bond"),
            entry("BOND_YIELD", "the source prints no schedule of its bond"),
            entry("BOND_MOD_DURATION", "the source prints no schedule of its bond"));

    /** Printed 8.93 % where the arithmetic gives 8.925, beside 8.92 % where it gives the same. */
    private static final Set<String> ROUNDED_TO_ADD_UP = Set.of("FC0325", "FC0327");

    private PublishedFinance() {}

    /** Why this case is none for the product; empty where it is one. */
    static Optional<String> reasonAgainst(PublishedCase asked) {
        if (!asked.isExpectation()) {
            return Optional.of("nobody read the printed number in its source");
        }
        if (asked.has("type", 1)) {
            return Optional.of("the product knows no loan that is paid in advance");
        }
        if (asked.inputs().containsKey("fv") && PublishedLoans.isSaving(asked)) {
            return Optional.of("it saves up, which is no loan");
        }
        if (asked.has("basis", 4)) {
            return Optional.of("no bond of the product counts 30E/360 days");
        }
        if (ROUNDED_TO_ADD_UP.contains(asked.id())) {
            return Optional.of(
                    "missed by a fiftieth of the tolerance: the office rounds its years so that they add up");
        }
        if (asked.function().equals("SYNTHETIC_RATING") && !asked.text("table").startsWith("2025")) {
            return Optional.of("the product has no table of that year");
        }
        return Optional.ofNullable(NOT_COMPUTED.get(asked.function()));
    }

    /** @throws IllegalStateException for a function that is neither computed nor listed as not computed */
    static double found(PublishedCase asked) {
        var computed = COMPUTED.get(asked.function());
        if (computed == null) {
            throw new IllegalStateException("neither computed nor listed: " + asked.function());
        }
        return computed.applyAsDouble(asked);
    }

    /** What was printed, as a number; a rating is its place in the table. */
    static double expected(PublishedCase asked) {
        return asked.function().equals("SYNTHETIC_RATING")
                ? PublishedRatings.placeOf(asked.expected())
                : Double.parseDouble(asked.expected());
    }

    private static CashLine yearly(PublishedCase asked) {
        double[] flows = asked.numbers("values");
        return CashLine.of(
                DoubleStream.iterate(0, year -> year + 1).limit(flows.length).toArray(), flows);
    }

    private static CashLine dated(PublishedCase asked) {
        return CashLine.dated(asked.dates("dates"), asked.numbers("values"));
    }

    private static double modifiedYield(PublishedCase asked) {
        return yearly(asked).modifiedYield(asked.number("finance_rate"), asked.number("reinvest_rate"));
    }

    private static Coupons bond(PublishedCase asked, String rate) {
        DayCount count = asked.has("basis", 1) ? DayCounts.ACT_ACT_ICMA : DayCounts.THIRTY_U_360;
        return Coupons.of(
                asked.date("settlement"), asked.date("maturity"), asked.number(rate), asked.count("frequency"), count);
    }

    private static CostOfCapital business(PublishedCase asked, double tax, double beta) {
        double riskFree = asked.inputs().containsKey("rf") ? asked.number("rf") : 0;
        double premium = asked.inputs().containsKey("erp") ? asked.number("erp") : 0;
        return new CostOfCapital(100, ENOUGH, tax, riskFree, premium, beta);
    }

    /** At no rate without risk and a premium of one the cost of equity is the beta itself. */
    private static double leveredBeta(PublishedCase asked) {
        return new CostOfCapital(100, ENOUGH, asked.number("tax"), 0, 1, asked.number("unlevered_beta"))
                .costOfEquity(asked.number("debt_ratio"), 0.01);
    }

    private static double average(PublishedCase asked) {
        double debt = asked.number("D");
        return new CostOfCapital(100, ENOUGH, 0, asked.number("ke"), 0, 0)
                .average(debt / (debt + asked.number("E")), asked.number("kd_after_tax"));
    }

    /** Spreads by the deviation of the shares, as the source prints them for January 2026. */
    private static double industryAverage(PublishedCase asked) {
        double deviation = asked.number("stdev");
        double spread = deviation <= 0.30 ? 0.00551 : deviation <= 0.45 ? 0.00887 : 0.01111;
        double rate = asked.number("rf") + spread + asked.number("us_default_spread_addon");
        double debt = 1 - asked.number("E_weight");
        double tax = asked.number("marginal_tax");
        double beta = CostOfCapital.unlever(asked.number("beta"), tax, debt / (1 - debt));
        return business(asked, tax, beta).average(debt, rate);
    }

    /** Debt without risk or rate, so that its share of the value bears none of the unlevered cost. */
    private static double withoutDebtRisk(PublishedCase asked) {
        return new CostOfCapital(100, ENOUGH, asked.number("tax"), 0, asked.number("unlevered_cost"), 1)
                .average(asked.number("debt_ratio"), 0);
    }

    private static SculptedDebt sculpted(PublishedCase asked) {
        return SculptedDebt.of(asked.numbers("cfads"), asked.number("rate"), asked.number("dscr"));
    }

    private static double sculptedPart(PublishedCase asked) {
        double[] left = sculpted(asked).balances();
        int year = asked.count("year");
        return left[year - 1] - left[year];
    }

    private static double levered(PublishedCase asked) {
        return AdjustedPresentValue.levered(
                asked.number("unlevered_value"),
                asked.number("tax_benefit"),
                asked.number("default_prob"),
                asked.number("bankruptcy_cost_pct"));
    }

    private static double bestShare(PublishedCase asked) {
        return asked.list("table")
                .map(row -> Stream.of(row.split(":", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .max(Comparator.comparingDouble(
                        row -> AdjustedPresentValue.levered(asked.number("unlevered_value"), row[1], row[2], 0.25)))
                .orElseThrow()[0];
    }

    private static double deducted(PublishedCase asked) {
        double[] parts = switch (asked.text("cls")) {
            case "5-year HY" -> TaxDepreciation.parts(5, 2, 0.5);
            case "7-year HY" -> TaxDepreciation.parts(7, 2, 0.5);
            case "5-year MQ-Q4" -> TaxDepreciation.parts(5, 2, 0.125);
            default -> TaxDepreciation.parts(15, 1.5, 0.5);
        };
        return parts[asked.count("year") - 1];
    }

    /** Even depreciation over the years of the lease. */
    private static double leaseAdvantage(PublishedCase asked) {
        int years = asked.count("years");
        var offer = new LeaseOffer(
                SecuredBy.SILICON,
                Money.of("USD", asked.number("purchase")),
                Money.of("USD", asked.number("lease_payment_end_year")),
                Count.of(years),
                Money.of("USD", asked.number("salvage")));
        return LeaseModel.advantage(
                offer, TaxDepreciation.parts(years, 1, 1), asked.number("tax"), asked.number("after_tax_kd"));
    }

    /** Billions at decimal rates. */
    private static double yearlyInterest(PublishedCase asked) {
        var profile = new ProfileBuilder();
        asked.list("tranches").forEach(tranche -> {
            String[] parts = tranche.split(":", -1);
            double rate = Double.parseDouble(parts[1]);
            profile.bond(tranche, Double.parseDouble(parts[0]), rate, profile.asOf.plusYears(10));
        });
        return DebtBook.of(FinanceEvidence.of(profile)).yearlyInterest();
    }

    private static double rate(PublishedCase asked) {
        return asked.number("pretax_rate");
    }

    /** Disney, early 2004, USD million. */
    private static CostOfCapital disney() {
        return new CostOfCapital(69_769, 2_805, 0.373, 0.04, 0.0482, 1.0674);
    }
}
