package dev.ballast.profile;

import dev.ballast.unit.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has signed for compute.
 *
 * @param relation absent when the organisation does not say
 * @param yearlyRevenue absent when it is not known
 * @param yearlyCommitments absent when they are not known
 */
public record Customer(
        @Described(
                value = "A short name, unique in the profile: lower-case letters, digits and hyphens.",
                min = 1,
                max = 60,
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                patternWords = "lower-case letters, digits and hyphens",
                example = "frontier-lab")
        String id,

        @Described(value = "Its credit rating; unrated when no agency rates it.", example = "bbb")
        Rating rating,

        @Described(value = "What it is to the organisation besides a customer.", example = "none") @Nullable Relation relation,

        @Described(value = "Its own revenue of the last year.", min = 1, example = "12000000000") @Nullable Money yearlyRevenue,

        @Described(
                value = "What it has committed itself to pay for compute and power a year, to everybody.",
                example = "9000000000")
        @Nullable Money yearlyCommitments,

        @Described(value = "What it has signed.", max = 100, example = "")
        List<OfftakeContract> offtake) {

    public Customer {
        offtake = List.copyOf(offtake);
    }
}
