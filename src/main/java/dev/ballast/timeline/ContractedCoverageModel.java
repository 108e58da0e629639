package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.finance.Capped;
import dev.ballast.finance.DebtBook;
import dev.ballast.finance.ServiceAhead;
import dev.ballast.profile.Customer;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;

/** Makes {@link ContractedCoverage} of contracts and debt over the same years. */
public final class ContractedCoverageModel {

    private static final double MONTHS_A_YEAR = 12;

    private ContractedCoverageModel() {}

    /** One fact; not applicable when no compute is sold under contract, or nothing is owed. */
    public static List<Fact> of(Evidence evidence) {
        List<Customer> customers = CustomerBook.of(evidence);
        if (customers == null) {
            return List.of(CustomerBook.unknown(evidence, ContractedCoverage.class));
        }
        if (customers.isEmpty()) {
            return List.of(NotApplicable.of(ContractedCoverage.class, "no compute is sold under contract"));
        }
        var debt = DebtBook.of(evidence);
        return List.of(
                debt.principal() == 0
                        ? NotApplicable.of(ContractedCoverage.class, "there is no debt")
                        : coverage(evidence, customers, debt));
    }

    private static ContractedCoverage coverage(Evidence evidence, List<Customer> customers, DebtBook debt) {
        double horizon = ServiceAhead.years(evidence) * MONTHS_A_YEAR;
        double service = ServiceAhead.of(evidence, debt).total();
        var cash = ContractedCash.of(customers, evidence.profile().asOf(), horizon);
        double cap = evidence.parameters().ratio("coverage.cap").value();
        Ratio ratio = Capped.cover(cash.total(), service, cap);
        var inputs = ServiceAhead.names(CustomerBook.backlogNames(), debt)
                .add(
                        CustomerBook.each("rating"),
                        CustomerBook.each("offtake/*/guarantor_rating"),
                        CustomerBook.each("offtake/*/rent/running_cost_share"),
                        "assumption:coverage.horizon")
                .addIf(ratio.value() >= cap, "assumption:coverage.cap")
                .of(evidence);
        return new ContractedCoverage(
                About.organisation(evidence.profile().organisation().name()),
                ratio,
                Capped.cover(cash.total() - cash.largestWeak(), service, cap),
                cash.total() > 0 ? Share.of(cash.fromInvestmentGrade() / cash.total()) : Share.ZERO,
                Money.of(evidence.profile().currency(), Math.max(0, service - cash.total())),
                inputs);
    }
}
