package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Share;

/** The power that the programme takes, and what else it could fetch. */
public record StateEnergy(
        @Described(value = "What the programme pays for a megawatt-hour.", max = 10000, example = "28")
        Money tariffPerMwh,

        @Described(
                value =
                        "What a megawatt-hour brings elsewhere: its export price less carriage, or the price of importing it.",
                max = 10000,
                example = "61")
        Money alternativePricePerMwh,

        @Described(
                value = "The part of that power that could be neither sold nor stored otherwise.",
                max = 1,
                example = "0.2")
        Share strandedShare,

        @Described(value = "Average load of the programme at full size.", max = 20000, example = "400")
        Power loadMw,

        @Described(value = "Peak load of the national grid.", min = 1, max = 2000000, example = "9500")
        Power nationalPeakMw,

        @Described(value = "The part of the country's fuel and power that is imported.", max = 1, example = "0.7")
        Share importedShare,

        @Described(value = "Months that fuel in store would last.", max = 120, example = "1.5")
        Months fuelCoverMonths) {}
