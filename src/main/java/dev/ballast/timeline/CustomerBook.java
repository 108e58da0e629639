package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.InputNames;
import dev.ballast.profile.Contracts;
import dev.ballast.profile.Customer;
import dev.ballast.profile.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has signed for compute, and the pointers to what they have signed. */
final class CustomerBook {

    private static final String CONTRACTS = "/contracts";
    private static final String CUSTOMERS = "/contracts/customers";

    private CustomerBook() {}

    /** Null when the organisation says nothing of its customers; empty when it has none. */
    static @Nullable List<Customer> of(Evidence evidence) {
        Contracts contracts = evidence.profile().contracts();
        return contracts == null ? null : contracts.customers();
    }

    /** That a fact of this type waits for the list of customers. */
    static Fact unknown(Evidence evidence, Class<? extends Fact> type) {
        About about = About.organisation(evidence.profile().organisation().name());
        return NotAssessed.of(type, about, evidence.profile().contracts() == null ? CONTRACTS : CUSTOMERS);
    }

    /** The pointer to a field of one customer. */
    static String at(int customer, String field) {
        return CUSTOMERS + "/" + customer + "/" + field;
    }

    /** The pointer to a field of every customer. */
    static String each(String field) {
        return CUSTOMERS + "/*/" + field;
    }

    /** The names of the figures that make the backlog of all customers. */
    static InputNames backlogNames() {
        return backlogNames("*");
    }

    /** The same of one customer. */
    static InputNames backlogNames(int customer) {
        return backlogNames(Integer.toString(customer));
    }

    private static InputNames backlogNames(String customer) {
        String contract = CUSTOMERS + "/" + customer + "/offtake/*/";
        return new InputNames()
                .add(
                        "/as_of",
                        contract + "term/start_date",
                        contract + "term/end_date",
                        contract + "rent/yearly_amount",
                        contract + "rent/take_or_pay_share");
    }
}
