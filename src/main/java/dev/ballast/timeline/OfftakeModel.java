package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.finance.Sum;
import dev.ballast.profile.Customer;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.OfftakeContract;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.util.List;

/** Makes {@link Offtake} of what customers have signed. */
public final class OfftakeModel {

    private OfftakeModel() {}

    /** One fact; not assessed when nothing is said of customers, and not applicable when there are none. */
    public static List<Fact> of(Evidence evidence) {
        List<Customer> customers = CustomerBook.of(evidence);
        if (customers == null) {
            return List.of(CustomerBook.unknown(evidence, Offtake.class));
        }
        return List.of(
                customers.isEmpty()
                        ? NotApplicable.of(Offtake.class, "no compute is sold under contract")
                        : offtake(evidence, customers));
    }

    private static Offtake offtake(Evidence evidence, List<Customer> customers) {
        var backlog = Backlog.of(evidence, customers);
        double total = backlog.total();
        int largest = backlog.largest();
        double top = largest < 0 ? 0 : backlog.of(largest);
        var currency = evidence.profile().currency();
        return new Offtake(
                About.organisation(evidence.profile().organisation().name()),
                part(top, total),
                largest >= 0 && backlog.isInvestmentGrade(largest),
                part(prepaid(customers), total),
                part(backlog.wrapped(), total),
                Money.of(currency, top),
                Money.of(currency, total),
                CustomerBook.backlogNames()
                        .add(
                                CustomerBook.each("rating"),
                                CustomerBook.each("offtake/*/guarantor_rating"),
                                CustomerBook.each("offtake/*/rent/prepaid_amount"))
                        .of(evidence));
    }

    private static Share part(double amount, double total) {
        return total > 0 ? Share.of(amount / total) : Share.ZERO;
    }

    private static double prepaid(List<Customer> customers) {
        var terms = new double[customers.size()];
        for (int index = 0; index < terms.length; index++) {
            for (OfftakeContract contract : customers.get(index).offtake()) {
                terms[index] += contract.rent().prepaidAmount().value();
            }
        }
        return Sum.of(terms);
    }
}
