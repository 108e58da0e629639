package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import org.jspecify.annotations.Nullable;

/**
 * Assets pledged for one instrument.
 *
 * @param value absent when nobody has valued them: then no loan-to-value is stated
 * @param otherShare absent when the pool holds assets of one sort
 */
public record Collateral(
        @Described(value = "What is pledged.", example = "silicon")
        SecuredBy securedBy,

        @Described(
                value =
                        "What the assets would fetch on the as-of date; left out when nobody has valued them, and then loan-to-value is not assessed.",
                example = "3000000000")
        @Nullable Money value,

        @Described(value = "Age of the assets in months, weighted by cost.", max = 600, example = "8")
        Months ageMonths,

        @Described(
                value =
                        "The lesser part of the value that is of the other sort, shell and power beside silicon or silicon beside them; left out when all is of one sort.",
                max = 0.5,
                example = "0.3")
        @Nullable Share otherShare) {}
