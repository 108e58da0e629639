package dev.ballast.timeline;

import dev.ballast.finance.Sum;
import dev.ballast.profile.Customer;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.OfftakeContract;
import dev.ballast.unit.Months;
import java.time.LocalDate;
import java.util.List;

/**
 * What customers still owe under take-or-pay, from the as-of date to the end of each contract, not discounted, in whole
 * units of the profile's currency. Source: remaining performance obligation, here without what may be left unused.
 */
final class Backlog {

    private static final double MONTHS_A_YEAR = 12;

    private final LocalDate asOf;
    private final List<Customer> customers;
    private final double[] byCustomer;

    private Backlog(LocalDate asOf, List<Customer> customers) {
        this.asOf = asOf;
        this.customers = customers;
        this.byCustomer = new double[customers.size()];
        for (int index = 0; index < byCustomer.length; index++) {
            byCustomer[index] = of(customers.get(index));
        }
    }

    static Backlog of(Evidence evidence, List<Customer> customers) {
        return new Backlog(evidence.profile().asOf(), customers);
    }

    double total() {
        return Sum.of(byCustomer.clone());
    }

    double of(int customer) {
        return byCustomer[customer];
    }

    /** The customer that owes most; of equal ones the one that is not of investment grade. -1 when nobody owes anything. */
    int largest() {
        int largest = -1;
        for (int index = 0; index < byCustomer.length; index++) {
            double ahead = largest < 0 ? byCustomer[index] : byCustomer[index] - byCustomer[largest];
            if (ahead > 0 || (ahead == 0 && largest >= 0 && !isInvestmentGrade(index))) {
                largest = index;
            }
        }
        return largest;
    }

    /** Whether all that this customer owes is owed or guaranteed by somebody of investment grade. */
    boolean isInvestmentGrade(int index) {
        Customer customer = customers.get(index);
        for (OfftakeContract contract : customer.offtake()) {
            if (owed(contract) > 0 && !contract.isInvestmentGrade(customer)) {
                return false;
            }
        }
        return true;
    }

    /** What is guaranteed by somebody of investment grade. */
    double wrapped() {
        var terms = new double[customers.size()];
        for (int index = 0; index < terms.length; index++) {
            for (OfftakeContract contract : customers.get(index).offtake()) {
                terms[index] += contract.isWrapped() ? owed(contract) : 0;
            }
        }
        return Sum.of(terms);
    }

    private double of(Customer customer) {
        var terms = new double[customer.offtake().size()];
        for (int index = 0; index < terms.length; index++) {
            terms[index] = owed(customer.offtake().get(index));
        }
        return Sum.of(terms);
    }

    private double owed(OfftakeContract contract) {
        double start = Math.max(0, Months.count(asOf, contract.term().startDate()));
        double end = Months.count(asOf, contract.term().endDate());
        var rent = contract.rent();
        return rent.yearlyAmount().value() * rent.takeOrPayShare().value() * Math.max(0, end - start) / MONTHS_A_YEAR;
    }
}
