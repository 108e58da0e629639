package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.Sum;
import dev.ballast.profile.Customer;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Relation;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;

/** Makes {@link Circularity} of what customers are besides customers. */
public final class CircularityModel {

    private CircularityModel() {}

    /** One fact; not assessed while the relation of any customer is unknown. */
    public static List<Fact> of(Evidence evidence) {
        List<Customer> customers = CustomerBook.of(evidence);
        if (customers == null) {
            return List.of(CustomerBook.unknown(evidence, Circularity.class));
        }
        if (customers.isEmpty()) {
            return List.of(NotApplicable.of(Circularity.class, "no compute is sold under contract"));
        }
        About about = About.organisation(evidence.profile().organisation().name());
        List<String> missing = missing(customers);
        return List.of(
                missing.isEmpty()
                        ? circularity(evidence, about, customers)
                        : new NotAssessed(Circularity.class.getSimpleName(), about, missing));
    }

    private static Circularity circularity(Evidence evidence, About about, List<Customer> customers) {
        var backlog = Backlog.of(evidence, customers);
        var terms = new double[customers.size()];
        for (int index = 0; index < terms.length; index++) {
            terms[index] = customers.get(index).relation() == Relation.NONE ? 0 : backlog.of(index);
        }
        double total = backlog.total();
        double related = Sum.of(terms);
        return new Circularity(
                about,
                total > 0 ? Share.of(related / total) : Share.ZERO,
                Money.of(evidence.profile().currency(), related),
                CustomerBook.backlogNames().add(CustomerBook.each("relation")).of(evidence));
    }

    private static List<String> missing(List<Customer> customers) {
        var missing = new ArrayList<String>();
        for (int index = 0; index < customers.size(); index++) {
            if (customers.get(index).relation() == null) {
                missing.add(CustomerBook.at(index, "relation"));
            }
        }
        return missing;
    }
}
