package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;

/** A loan in hard currency, repaid in equal half-yearly parts after a time of grace. */
public record ProgrammeLoan(
        @Described(value = "The amount of the loan.", min = 1, example = "1200000000")
        Money principal,

        @Described(value = "The yearly rate as a decimal: 6.5 % is 0.065.", max = 0.4, example = "0.065")
        Rate rateDecimal,

        @Described(value = "Months until the first principal is due.", min = 6, max = 240, example = "36")
        Months graceMonths,

        @Described(value = "Months until the last principal is due.", min = 6, max = 600, example = "144")
        Months tenorMonths) {}
