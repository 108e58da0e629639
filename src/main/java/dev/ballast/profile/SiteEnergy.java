package dev.ballast.profile;

import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Energy of one site against what law or permit asks. What is asked is for the client to say and to source, because it
 * depends on the place, the size and the year of the site, and changes.
 *
 * @param requiredCarbonFreeShare absent when the organisation does not say what is required
 * @param requiredPueRatio absent when the organisation does not say what is required
 * @param requiredFromDate absent when both are required today, or none is
 */
public record SiteEnergy(
        @Described(
                value = "The part of yearly electricity that is free of carbon, as the law of the site counts it.",
                max = 1,
                example = "0.72")
        Share carbonFreeShare,

        @Described(
                value = "Energy of the whole site over energy of the computers (PUE), over a year.",
                min = 1,
                max = 4,
                example = "1.22")
        Ratio pueRatio,

        @Described(value = "The part that law or permit requires; 0 when neither requires any.", max = 1, example = "1")
        @Nullable Share requiredCarbonFreeShare,

        @Described(
                value = "The highest PUE that law or permit allows; 4 when neither sets one.",
                min = 1,
                max = 4,
                example = "1.2")
        @Nullable Ratio requiredPueRatio,

        @Described(
                value = "The day from which both are required; left out when they are required today.",
                min = 30,
                max = 30,
                example = "2027-01-01")
        @Nullable LocalDate requiredFromDate) {}
