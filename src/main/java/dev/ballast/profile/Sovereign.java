package dev.ballast.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only a state can say of itself and of its compute programme.
 *
 * @param debt absent when the state does not say what it owes
 * @param programme absent when it does not say what the programme costs it
 * @param energy absent when it does not say what power the programme takes
 * @param supply absent when no accelerators are planned yet
 */
public record Sovereign(
        @Described(value = "The economy that carries the debt, and the public accounts.", example = "")
        PublicAccounts accounts,

        @Described(value = "Public debt before the programme.", example = "") @Nullable StateDebt debt,

        @Described(value = "What the compute programme costs the state.", example = "") @Nullable Programme programme,

        @Described(
                value =
                        "Guarantees and other promises that the programme asks of the state; empty when there are none.",
                max = 200,
                example = "")
        List<Promise> promises,

        @Described(value = "The power that the programme takes, and what else it could fetch.", example = "") @Nullable StateEnergy energy,

        @Described(value = "Accelerators planned, and which of them may be delivered.", example = "") @Nullable ChipSupply supply,

        @Described(
                value = "Services that must meet a level of sovereignty; empty when there are none.",
                max = 200,
                example = "")
        List<SovereignService> services) {

    public Sovereign {
        promises = List.copyOf(promises);
        services = List.copyOf(services);
    }
}
