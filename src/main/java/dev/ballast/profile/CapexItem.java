package dev.ballast.profile;

import dev.ballast.unit.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated payment of the spending plan.
 *
 * @param cancelByDate absent when it can no longer be cancelled
 * @param exitCost absent when cancelling in time costs nothing
 */
public record CapexItem(
        @Described(
                value = "The day on which the payment is due; after the as-of date.",
                min = 0,
                max = 15,
                example = "2027-03-31")
        LocalDate date,

        @Described(value = "The amount due on that day.", min = 1, example = "850000000")
        Money amount,

        @Described(
                value = "The last day on which it can be cancelled; left out when it no longer can.",
                min = 0,
                max = 15,
                example = "2026-09-30")
        @Nullable LocalDate cancelByDate,

        @Described(value = "What cancelling it in time costs.", example = "40000000") @Nullable Money exitCost) {}
