package dev.ballast.report.sheet;

import dev.ballast.appraisal.CoveragePlan;
import dev.ballast.finance.Capped;
import dev.ballast.profile.Financials;
import dev.ballast.unit.Money;
import java.util.stream.DoubleStream;

/** Cash for debt service beside the service of each year ahead. */
final class CoverageSheet {

    private static final String YEARS = "/financials/";

    private final Table table;
    private final CoveragePlan plan;
    private final InputSheet inputs;

    private CoverageSheet(Table table, CoveragePlan plan, InputSheet inputs) {
        this.table = table;
        this.plan = plan;
        this.inputs = inputs;
    }

    static void write(Table table, CoveragePlan plan, Financials financials, InputSheet inputs, LoanSheet loans) {
        var sheet = new CoverageSheet(table, plan, inputs);
        table.title("Debt service and the cash that covers it")
                .note("An unsecured or recourse bullet counts as level service; a cover stands at most at its cap.")
                .next();
        String weaker = sheet.cash(financials);
        sheet.years(weaker);
        sheet.interest(financials, loans);
    }

    /** Cash for debt service of both years from the inputs; what comes back is the cell of the weaker. */
    private String cash(Financials financials) {
        table.heads("Cash for debt service")
                .figures("As the latest year", "", "As the year before")
                .below();
        var latest = financials.latestYear();
        var prior = financials.priorYear();
        int first = table.row();
        table.words("operating cash flow");
        inputs.show(table, YEARS + "latest_year/operating_cash_flow", latest.operatingCashFlow());
        table.words("");
        inputs.show(table, YEARS + "prior_year/operating_cash_flow", prior.operatingCashFlow());
        table.next().words("interest paid in it");
        inputs.show(table, YEARS + "latest_year/interest_paid", latest.interestPaid());
        table.words("");
        inputs.show(table, YEARS + "prior_year/interest_paid", prior.interestPaid());
        table.next().words("depreciation of the latest year");
        inputs.show(table, YEARS + "latest_year/depreciation", latest.depreciation());
        table.next().words("silicon share of capital expenditure");
        inputs.show(table, YEARS + "silicon_capex_share", financials.siliconCapexShare());
        table.next().words(Tone.TOTAL, "cash for debt service");
        String formula = "%1$c%2$d+%1$c%3$d-B%4$d*B%5$d";
        made(formula.formatted('B', first, first + 1, first + 2, first + 3), plan.latest());
        table.words(Tone.TOTAL, "");
        made(formula.formatted('D', first, first + 1, first + 2, first + 3), plan.prior());
        table.next().words(Tone.TOTAL, "cash of the weaker year");
        Money weaker = plan.latest().compareTo(plan.prior()) <= 0 ? plan.latest() : plan.prior();
        String cell = made("MIN(B%1$d,D%1$d)".formatted(first + 4), weaker);
        table.next().next();
        return cell;
    }

    private void years(String weaker) {
        table.heads("Year to").figures("Debt service", "Cover", "Missing").below();
        int first = table.row();
        double cash = Math.min(plan.latest().value(), plan.prior().value());
        for (CoveragePlan.Year each : plan.years()) {
            int row = table.row();
            double service = each.service().value();
            table.words(each.to().toString());
            table.number(Tone.PLAIN, each.service());
            table.formula(
                    Tone.MADE,
                    Format.MULTIPLE,
                    "IF(B%1$d>0,MAX(-%2$s,MIN(%2$s,%3$s/B%1$d)),%2$s)"
                            .formatted(row, plan.cap().plain(), weaker),
                    each.cover().value());
            table.formula(
                    Tone.MADE,
                    Format.WHOLE,
                    "IF(B%1$d>0,MAX(0,B%1$d-%2$s),0)".formatted(row, weaker),
                    service > 0 ? Math.max(0, service - cash) : 0);
            table.next();
        }
        total(first, table.row() - 1, weaker, cash);
        table.next().next();
    }

    private void total(int first, int last, String weaker, double cash) {
        int row = table.row();
        double cap = plan.cap().value();
        double[] services = plan.years().stream()
                .mapToDouble(each -> each.service().value())
                .toArray();
        double heaviest = DoubleStream.of(services).max().orElse(0);
        table.words(Tone.TOTAL, "all years");
        table.formula(
                Tone.TOTAL,
                Format.WHOLE,
                "SUM(B%d:B%d)".formatted(first, last),
                DoubleStream.of(services).sum());
        table.next().words(Tone.TOTAL, "the heaviest");
        table.formula(Tone.TOTAL, Format.WHOLE, "MAX(B%d:B%d)".formatted(first, last), heaviest);
        table.formula(
                Tone.TOTAL,
                Format.MULTIPLE,
                "IF(B%1$d>0,MAX(-%2$s,MIN(%2$s,%3$s/B%1$d)),%2$s)"
                        .formatted(row + 1, plan.cap().plain(), weaker),
                Capped.cover(cash, heaviest, cap).value());
        table.formula(
                Tone.TOTAL,
                Format.WHOLE,
                "MAX(D%d:D%d)".formatted(first, last),
                heaviest > 0 ? Math.max(0, heaviest - cash) : 0);
    }

    private void interest(Financials financials, LoanSheet loans) {
        loans.interest().ifPresent(cell -> {
            var income = financials.latestYear().operatingIncome();
            table.heads("Interest").figures("Value", "Cover", "").below();
            int row = table.row();
            table.words("operating income of the latest year");
            inputs.show(table, YEARS + "latest_year/operating_income", income);
            table.next().words("a year's interest on the debt of today");
            table.formula(Tone.MADE, Format.WHOLE, cell, loans.yearlyInterest());
            table.formula(
                    Tone.TOTAL,
                    Format.MULTIPLE,
                    "IF(B%2$d>0,MAX(-%3$s,MIN(%3$s,B%1$d/B%2$d)),%3$s)"
                            .formatted(row, row + 1, plan.cap().plain()),
                    Capped.cover(
                                    income.value(),
                                    loans.yearlyInterest(),
                                    plan.cap().value())
                            .value());
            table.next();
        });
    }

    private String made(String formula, Money value) {
        return table.formula(Tone.TOTAL, Format.of(value), formula, value.value());
    }
}
