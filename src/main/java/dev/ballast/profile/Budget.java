package dev.ballast.profile;

import dev.ballast.unit.Money;
import org.jspecify.annotations.Nullable;

/**
 * The capital of one facility, accelerators included, and what its shell and power would fetch.
 *
 * @param marketRentPerMwYear absent when nobody has asked what another tenant would pay
 */
public record Budget(
        @Described(value = "All capital that the facility takes.", min = 1, example = "4100000000")
        Money total,

        @Described(value = "The part of it that is drawn or spent before the power is on.", example = "2600000000")
        Money drawnBeforePower,

        @Described(
                value =
                        "The yearly rent, net of the owner's costs, that another tenant would pay for shell and power, per megawatt of the computers.",
                max = 100000000,
                example = "1500000")
        @Nullable Money marketRentPerMwYear) {}
