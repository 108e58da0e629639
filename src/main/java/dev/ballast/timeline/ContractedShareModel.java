package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.Sum;
import dev.ballast.profile.Customer;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.OfftakeContract;
import dev.ballast.unit.Count;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes {@link ContractedShare}. Contracts that are yet to begin wait for halls that are not in the fleet, so they count
 * on neither side.
 */
public final class ContractedShareModel {

    private ContractedShareModel() {}

    /** One fact; not assessed without a fleet, or while a contract does not say what it takes. */
    public static List<Fact> of(Evidence evidence) {
        List<Customer> customers = CustomerBook.of(evidence);
        if (customers == null) {
            return List.of(CustomerBook.unknown(evidence, ContractedShare.class));
        }
        if (customers.isEmpty()) {
            return List.of(NotApplicable.of(ContractedShare.class, "no compute is sold under contract"));
        }
        About about = About.organisation(evidence.profile().organisation().name());
        Fleet fleet = evidence.profile().compute().fleet();
        if (fleet == null || fleet.acceleratorsCount().value() == 0) {
            return List.of(NotAssessed.of(ContractedShare.class, about, "/compute/fleet/accelerators_count"));
        }
        List<String> missing = missing(customers);
        return List.of(
                missing.isEmpty()
                        ? share(evidence, about, customers, fleet)
                        : new NotAssessed(ContractedShare.class.getSimpleName(), about, missing));
    }

    private static ContractedShare share(Evidence evidence, About about, List<Customer> customers, Fleet fleet) {
        LocalDate asOf = evidence.profile().asOf();
        double life = evidence.parameters().months("silicon.life").value();
        var months = new double[customers.size()];
        var now = new double[customers.size()];
        for (int index = 0; index < months.length; index++) {
            for (OfftakeContract contract : customers.get(index).offtake()) {
                Count count = contract.acceleratorsCount();
                if (count != null && hasBegun(contract, asOf)) {
                    double owed =
                            count.value() * contract.rent().takeOrPayShare().value();
                    now[index] += owed;
                    months[index] += owed * ContractedCash.months(contract, asOf, 0, life);
                }
            }
        }
        double owned = fleet.acceleratorsCount().value();
        return new ContractedShare(
                about,
                Share.of(Math.min(1, Sum.of(months) / (owned * life))),
                Share.of(Math.min(1, Sum.of(now) / owned)),
                evidence.inputs(
                        "/as_of",
                        "/compute/fleet/accelerators_count",
                        CustomerBook.each("offtake/*/term/start_date"),
                        CustomerBook.each("offtake/*/term/end_date"),
                        CustomerBook.each("offtake/*/rent/take_or_pay_share"),
                        CustomerBook.each("offtake/*/accelerators_count"),
                        "assumption:silicon.life"));
    }

    private static boolean hasBegun(OfftakeContract contract, LocalDate asOf) {
        return !contract.term().startDate().isAfter(asOf);
    }

    private static List<String> missing(List<Customer> customers) {
        var missing = new ArrayList<String>();
        for (int index = 0; index < customers.size(); index++) {
            var contracts = customers.get(index).offtake();
            for (int at = 0; at < contracts.size(); at++) {
                if (contracts.get(at).acceleratorsCount() == null) {
                    missing.add(CustomerBook.at(index, "offtake/" + at + "/accelerators_count"));
                }
            }
        }
        return missing;
    }
}
