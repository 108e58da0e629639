package dev.ballast.profile;

import dev.ballast.unit.Money;

/** What it costs to follow silicon from one generation to the next, in today's money. */
public record HallRefresh(
        @Described(value = "What the hall costs more when it is built modular.", example = "60000000")
        Money modularPremium,

        @Described(
                value = "What refitting the hall as it is planned for one denser generation costs.",
                example = "180000000")
        Money retrofitCost,

        @Described(value = "What the same change costs in a modular hall.", example = "25000000")
        Money modularRefreshCost,

        @Described(value = "What a new hall for the same power costs.", example = "420000000")
        Money newBuildCost,

        @Described(
                value = "The rent a year that the hall would fetch from somebody content with it as it is.",
                example = "14000000")
        Money yearlyReletRent) {}
