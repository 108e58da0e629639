package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.Capped;
import dev.ballast.profile.Customer;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one {@link OfftakerBurden} a customer. */
public final class OfftakerBurdenModel {

    private OfftakerBurdenModel() {}

    /** One fact a customer, in the order of the profile; not assessed without its revenue or its commitments. */
    public static List<Fact> of(Evidence evidence) {
        List<Customer> customers = CustomerBook.of(evidence);
        if (customers == null) {
            return List.of(CustomerBook.unknown(evidence, OfftakerBurden.class));
        }
        if (customers.isEmpty()) {
            return List.of(NotApplicable.of(OfftakerBurden.class, "no compute is sold under contract"));
        }
        var backlog = Backlog.of(evidence, customers);
        var facts = new ArrayList<Fact>(customers.size());
        for (int index = 0; index < customers.size(); index++) {
            Customer customer = customers.get(index);
            facts.add(of(evidence, index, customer, backlog.of(index)));
        }
        return facts;
    }

    private static Fact of(Evidence evidence, int index, Customer customer, double owed) {
        About about = About.customer(customer.id());
        Money revenue = customer.yearlyRevenue();
        Money commitments = customer.yearlyCommitments();
        if (revenue == null || commitments == null) {
            return new NotAssessed(OfftakerBurden.class.getSimpleName(), about, missing(index, revenue, commitments));
        }
        double cap = evidence.parameters().ratio("coverage.cap").value();
        Ratio ratio = Capped.load(commitments.value(), revenue.value(), cap);
        return new OfftakerBurden(
                about,
                ratio,
                Money.of(evidence.profile().currency(), owed),
                CustomerBook.backlogNames(index)
                        .add(CustomerBook.at(index, "yearly_revenue"), CustomerBook.at(index, "yearly_commitments"))
                        .addIf(ratio.value() >= cap, "assumption:coverage.cap")
                        .of(evidence));
    }

    private static List<String> missing(int index, @Nullable Money revenue, @Nullable Money commitments) {
        var missing = new ArrayList<String>();
        if (revenue == null) {
            missing.add(CustomerBook.at(index, "yearly_revenue"));
        }
        if (commitments == null) {
            missing.add(CustomerBook.at(index, "yearly_commitments"));
        }
        return missing;
    }
}
