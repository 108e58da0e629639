package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Power;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/** What running the fleet costs, by cause; stands in place of the running cost of an hour. */
public record RunningDetail(
        @Described(
                value = "Power of all installed accelerators with their servers and network, as rated.",
                max = 20000,
                example = "120")
        Power itPowerMw,

        @Described(value = "Power drawn on average over power as rated.", max = 1, example = "0.71")
        @Assumed("profile.average-draw")
        Share averageDrawShare,

        @Described(
                value = "Power of the whole facility over power of its computers (PUE).",
                min = 1,
                max = 3,
                example = "1.14")
        @Assumed("profile.pue")
        Ratio pueRatio,

        @Described(value = "The price of a megawatt-hour, with grid fees.", max = 10000, example = "86")
        @Assumed("profile.energy-price")
        Money energyPricePerMwh,

        @Described(value = "Staff, maintenance, insurance and tax of the fleet in a year.", example = "110000000")
        Money yearlyUpkeep) {}
