package dev.ballast.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others have signed to pay the organisation, and it to pay them. A list that is left out says that nothing is known
 * of such contracts; an empty one says that there are none.
 *
 * @param customers absent when the organisation does not say who takes its compute
 * @param supply absent when it does not say what compute it has reserved
 * @param power absent when it does not say how it buys power
 * @param dedicated absent when it does not say what of its capacity others could use
 */
public record Contracts(
        @Described(
                value = "Whoever has signed for compute; empty when no compute is sold under contract.",
                max = 200,
                example = "")
        @Nullable List<Customer> customers,

        @Described(value = "Compute of others that is reserved; empty when none is.", max = 200, example = "") @Nullable List<Reservation> supply,

        @Described(
                value = "Contracts for electric power; empty when power comes with the rent of a site.",
                max = 200,
                example = "")
        @Nullable List<PowerSupply> power,

        @Described(
                value =
                        "Capacity that one tenant, product or model alone can use; empty when all of it can be let to others.",
                max = 200,
                example = "")
        @Nullable List<DedicatedCapacity> dedicated) {

    public Contracts {
        customers = customers == null ? null : List.copyOf(customers);
        supply = supply == null ? null : List.copyOf(supply);
        power = power == null ? null : List.copyOf(power);
        dedicated = dedicated == null ? null : List.copyOf(dedicated);
    }
}
