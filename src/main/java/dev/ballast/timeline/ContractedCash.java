package dev.ballast.timeline;

import dev.ballast.finance.Sum;
import dev.ballast.profile.Customer;
import dev.ballast.profile.OfftakeContract;
import dev.ballast.unit.Months;
import java.time.LocalDate;
import java.util.List;

/**
 * What contracts leave after running the compute, as far as customers owe it in any case: yearly amount × take-or-pay
 * share, less running cost at that use, over the months within a horizon. Whole units of the profile's currency.
 *
 * @param total from all customers
 * @param fromInvestmentGrade from those of investment grade, or guaranteed by it
 * @param largestWeak from the customer that leaves most without either
 */
record ContractedCash(double total, double fromInvestmentGrade, double largestWeak) {

    private static final double MONTHS_A_YEAR = 12;

    static ContractedCash of(List<Customer> customers, LocalDate asOf, double horizonMonths) {
        var good = new double[customers.size()];
        var weak = new double[customers.size()];
        double largest = 0;
        for (int index = 0; index < good.length; index++) {
            Customer customer = customers.get(index);
            for (OfftakeContract contract : customer.offtake()) {
                double cash = yearly(contract) * months(contract, asOf, 0, horizonMonths) / MONTHS_A_YEAR;
                if (contract.isInvestmentGrade(customer)) {
                    good[index] += cash;
                } else {
                    weak[index] += cash;
                }
            }
            largest = Math.max(largest, weak[index]);
        }
        double fromInvestmentGrade = Sum.of(good);
        return new ContractedCash(fromInvestmentGrade + Sum.of(weak), fromInvestmentGrade, largest);
    }

    /** A full year of one contract. */
    static double yearly(OfftakeContract contract) {
        var rent = contract.rent();
        return rent.yearlyAmount().value()
                * rent.takeOrPayShare().value()
                * (1 - rent.runningCostShare().value());
    }

    /** The months for which a contract is paid between two points of time, both in months from the as-of date. */
    static double months(OfftakeContract contract, LocalDate asOf, double from, double to) {
        double start = Months.count(asOf, contract.term().startDate());
        double end = Months.count(asOf, contract.term().endDate());
        return Math.max(0, Math.min(end, to) - Math.max(start, from));
    }
}
