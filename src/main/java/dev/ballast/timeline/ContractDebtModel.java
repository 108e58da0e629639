package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.finance.Capped;
import dev.ballast.finance.DebtBook;
import dev.ballast.finance.SculptedDebt;
import dev.ballast.finance.Sum;
import dev.ballast.profile.Customer;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.OfftakeContract;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes {@link ContractDebt} of what customers have signed. */
public final class ContractDebtModel {

    private static final double MONTHS_A_YEAR = 12;
    private static final int MOST_MONTHS = 480;
    private static final String COVER = "debt.sizing-cover";

    private ContractDebtModel() {}

    /** One fact; not applicable when no compute is sold under contract. */
    public static List<Fact> of(Evidence evidence) {
        List<Customer> customers = CustomerBook.of(evidence);
        if (customers == null) {
            return List.of(CustomerBook.unknown(evidence, ContractDebt.class));
        }
        List<OfftakeContract> contracts = new ArrayList<>();
        customers.forEach(customer -> contracts.addAll(customer.offtake()));
        return List.of(
                contracts.isEmpty()
                        ? NotApplicable.of(ContractDebt.class, "no compute is sold under contract")
                        : contractDebt(evidence, contracts));
    }

    private static ContractDebt contractDebt(Evidence evidence, List<OfftakeContract> contracts) {
        var profile = evidence.profile();
        Ratio cover = evidence.parameters().ratio(COVER);
        double rate = profile.financing().marginalRateDecimal().value() / MONTHS_A_YEAR;
        var sculpted = SculptedDebt.of(cash(contracts, profile.asOf()), rate, cover.value());
        var debt = DebtBook.of(evidence);
        double owed = debt.principal();
        double cap = evidence.parameters().ratio("coverage.cap").value();
        Ratio use = Capped.load(owed, sculpted.principal(), cap);
        return new ContractDebt(
                About.organisation(profile.organisation().name()),
                Money.of(profile.currency(), sculpted.principal()),
                cover,
                Months.of(sculpted.averageLife()),
                use,
                Money.of(profile.currency(), Math.max(0, owed - sculpted.principal())),
                CustomerBook.backlogNames()
                        .add(
                                CustomerBook.each("offtake/*/rent/running_cost_share"),
                                "/financing/marginal_rate_decimal",
                                "assumption:" + COVER)
                        .each("principal")
                        .addIf(use.value() >= cap, "assumption:coverage.cap")
                        .of(evidence));
    }

    /** Of each month until the last contract ends. */
    private static double[] cash(List<OfftakeContract> contracts, LocalDate asOf) {
        double last = 0;
        for (OfftakeContract contract : contracts) {
            last = Math.max(last, Months.count(asOf, contract.term().endDate()));
        }
        var terms = new double[(int) Math.min(MOST_MONTHS, Math.ceil(last))][contracts.size()];
        for (int at = 0; at < contracts.size(); at++) {
            double monthly = ContractedCash.yearly(contracts.get(at)) / MONTHS_A_YEAR;
            double start = Months.count(asOf, contracts.get(at).term().startDate());
            double end = Months.count(asOf, contracts.get(at).term().endDate());
            for (int month = 0; month < terms.length; month++) {
                terms[month][at] = monthly * Math.max(0, Math.min(end, month + 1.0) - Math.max(start, month));
            }
        }
        var cash = new double[terms.length];
        for (int month = 0; month < cash.length; month++) {
            cash[month] = Sum.of(terms[month]);
        }
        return cash;
    }
}
