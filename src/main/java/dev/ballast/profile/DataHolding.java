package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import org.jspecify.annotations.Nullable;

/**
 * Data of its own, for training and serving.
 *
 * @param rights absent when nobody counted the works of others in the data
 * @param debtCaseShare absent when no case for debt was made
 * @param returns absent when nobody measured what more data and more research earn
 */
public record DataHolding(
        @Described(value = "What gathering, licensing and cleaning data costs a year.", example = "55000000")
        Money yearlyIngestionSpend,

        @Described(
                value = "The part of a year's new data that comes back from the use of one's own products.",
                max = 0.95,
                example = "0.6")
        Share loopShare,

        @Described(value = "The part of its use that data loses in a year.", min = 0.01, max = 0.95, example = "0.25")
        @Assumed("profile.data-decay")
        Share decayShare,

        @Described(value = "Works of others in the data, and the right to use them.", example = "") @Nullable DataRightsHeld rights,

        @Described(
                value =
                        "The part of the cash flow shown to lenders that the data is to earn; zero when they rely on none.",
                max = 1,
                example = "0")
        @Nullable Share debtCaseShare,

        @Described(value = "What the last unit of money earned, as measured.", example = "") @Nullable MeasuredReturns returns) {}
