package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Money;

/** A lease that is offered for what could be bought. */
public record LeaseOffer(
        @Described(value = "What is leased.", example = "silicon")
        SecuredBy leased,

        @Described(value = "What buying the same would cost.", min = 1, example = "900000000")
        Money purchasePrice,

        @Described(value = "Rent of each year, paid at its end.", example = "230000000")
        Money yearlyPayment,

        @Described(value = "How many years are paid.", min = 1, max = 40, example = "5")
        Count yearsCount,

        @Described(
                value =
                        "What the assets would fetch after those years, which the owner keeps and the tenant does not; zero for nothing.",
                example = "60000000")
        Money residualValue) {}
