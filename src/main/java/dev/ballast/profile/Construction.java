package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/** The terms on which what is left of one facility is built and insured. */
public record Construction(
        @Described(
                value = "What is still to be paid for building it, without accelerators.",
                min = 1,
                example = "640000000")
        Money remainingCost,

        @Described(value = "The part of that set aside for what nobody foresaw.", example = "45000000")
        Money contingency,

        @Described(value = "The part of it under a fixed price or a cap.", max = 1, example = "0.55")
        Share fixedPriceShare,

        @Described(
                value = "The part of the cost of a late hand-over that contractors or insurers pay.",
                max = 1,
                example = "0.3")
        Share delayCoverShare,

        @Described(value = "The part of the value at risk in one event that is insured.", max = 1, example = "0.45")
        Share insuredShare) {}
