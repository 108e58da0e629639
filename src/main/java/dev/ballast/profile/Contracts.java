package dev.ballast.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others have signed to pay the organisation, and it to pay them. A list that is left out says that nothing is known
 * of such contracts; an empty one says that there are none.
 *
 * @param customers absent when the organisation does not say who takes its compute
 */
public record Contracts(
        @Described(
                value = "Whoever has signed for compute; empty when no compute is sold under contract.",
                max = 200,
                example = "")
        @Nullable List<Customer> customers) {

    public Contracts {
        customers = customers == null ? null : List.copyOf(customers);
    }
}
