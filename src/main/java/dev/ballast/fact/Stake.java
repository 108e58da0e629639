package dev.ballast.fact;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;

/**
 * What a fact puts at stake: an amount, what the amount is, and in how many months it bites.
 *
 * @param meaning words that follow the amount, such as {@code a year short of debt service}
 */
public record Stake(Money amount, String meaning, Months due) {}
