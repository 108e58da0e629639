package dev.ballast.unit;

import java.util.Currency;

/** An amount of one currency in whole units: USD 84 million is {@code Money.of("USD", 84e6)}. Currencies do not mix. */
public record Money(Currency currency, double value) implements Quantity, Comparable<Money> {

    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    /**
     * Keeps ten significant digits.
     *
     * @throws IllegalArgumentException when the value is not a finite number
     */
    public Money {
        value = SignificantDigits.tenDigits(value);
    }

    public static Money of(Currency currency, double value) {
        return new Money(currency, value);
    }

    /**
     * An amount in the currency of this ISO 4217 code.
     *
     * @throws IllegalArgumentException when there is no such currency
     */
    public static Money of(String currencyCode, double value) {
        return new Money(Currency.getInstance(currencyCode), value);
    }

    public static Money zero(Currency currency) {
        return new Money(currency, 0);
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException when the currencies differ
     */
    public Money plus(Money other) {
        return new Money(currency, value + sameCurrency(other).value);
    }

    public boolean isPositive() {
        return value > 0;
    }

    @Override
    public Unit unit() {
        return Unit.MONEY;
    }

    /**
     * By amount.
     *
     * @throws IllegalArgumentException when the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return Double.compare(value, sameCurrency(other).value);
    }

    /** Rounded to three significant digits, which is what a decision needs: {@code USD 84.2 million}. */
    @Override
    public String print(int extraDigits) {
        double size = Math.abs(value);
        if (size >= BILLION) {
            return scaled(9, " billion", extraDigits);
        }
        if (size >= MILLION) {
            return scaled(6, " million", extraDigits);
        }
        int decimals = size == 0 || size >= 100 ? 0 : 2;
        return currency.getCurrencyCode() + " " + Decimal.text(value, decimals + extraDigits);
    }

    private String scaled(int places, String word, int extraDigits) {
        double size = Math.abs(value) / StrictMath.pow(10, places);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
        return currency.getCurrencyCode() + " " + Decimal.scaled(value, places, decimals + extraDigits) + word;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currencies do not mix: " + currency + " and " + other.currency);
        }
        return other;
    }

    @Override
    public String toString() {
        return print(0);
    }
}
