package dev.ballast.profile;

import dev.ballast.unit.Months;

/**
 * How late power may come after its planned day, as those know it who build in that region: the grid operator, its other
 * customers, an engineer. It goes before the assumptions, which know no region.
 */
public record GridDelay(
        @Described(
                value = "Months by which power comes late in the middle case, in this region and for a load like this.",
                max = 120,
                example = "9")
        Months medianMonths,

        @Described(value = "Months by which it comes late in one case of ten.", max = 120, example = "30")
        Months lateMonths) {}
