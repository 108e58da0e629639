package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/** Models that are bought from others. */
public record ModelSuppliers(
        @Described(
                value = "What models of others cost a year, by use and by licence; zero when none are bought.",
                example = "34000000")
        Money yearlySpend,

        @Described(value = "The part of that spending that goes to the largest vendor.", max = 1, example = "0.85")
        Share topVendorShare,

        @Described(
                value = "Months until the work of the largest vendor ran on another model, tests included.",
                max = 120,
                example = "9")
        Months switchingMonths,

        @Described(
                value =
                        "Months for which the longest commitment to the largest vendor still runs; zero when it may be ended at once.",
                max = 240,
                example = "36")
        Months contractMonths,

        @Described(
                value =
                        "The part of that spending that the same work on open weights would save, hosting and people counted.",
                max = 1,
                example = "0.4")
        @Assumed("profile.vendor-rent")
        Share rentShare) {}
