package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Energy;
import dev.ballast.unit.Flop;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.Currency;

/** The kinds of number that a profile holds, each with the type that it becomes and the words for it. */
enum Amount {
    MONEY(Money.class, "an amount in whole units of the currency"),
    SHARE(Share.class, "a share as a decimal"),
    RATE(Rate.class, "a yearly rate as a decimal"),
    RATIO(Ratio.class, "a multiple"),
    MONTHS(Months.class, "a number of months"),
    COUNT(Count.class, "a number of things"),
    POWER(Power.class, "a number of megawatts"),
    ENERGY(Energy.class, "a number of megawatt-hours"),
    FLOP(Flop.class, "a number of floating-point operations"),
    PLAIN(double.class, "a number");

    /** The ISO code for no currency, where a value of another unit asks for one. */
    static final Currency NO_CURRENCY = Currency.getInstance("XXX");

    private final Class<?> type;
    private final String words;

    Amount(Class<?> type, String words) {
        this.type = type;
        this.words = words;
    }

    Class<?> type() {
        return type;
    }

    String words() {
        return words;
    }

    /** True for numbers that people like to write in per cent. */
    boolean isDecimalPart() {
        return this == SHARE || this == RATE;
    }

    Object of(double value, Currency currency) {
        return switch (this) {
            case MONEY -> Money.of(currency, value);
            case SHARE -> Share.of(value);
            case RATE -> Rate.of(value);
            case RATIO -> Ratio.of(value);
            case MONTHS -> Months.of(value);
            case COUNT -> Count.of(value);
            case POWER -> Power.of(value);
            case ENERGY -> Energy.of(value);
            case FLOP -> Flop.of(value);
            case PLAIN -> value;
        };
    }

    /** The number with every digit for a reader: {@code USD 200,966,000,000}, {@code 0.0514}, {@code 120 MW}. */
    String shown(String plain, Currency currency) {
        return switch (this) {
            case MONEY -> currency.getCurrencyCode() + " " + grouped(plain);
            case COUNT -> grouped(plain);
            case RATIO -> plain + "x";
            case MONTHS -> plain + (plain.equals("1") ? " month" : " months");
            case POWER -> grouped(plain) + " MW";
            case ENERGY -> grouped(plain) + " MWh";
            case FLOP -> grouped(plain) + " FLOP";
            case SHARE, RATE, PLAIN -> plain;
        };
    }

    static String shown(Quantity quantity) {
        String plain = quantity.plain();
        if (quantity instanceof Money money) {
            return MONEY.shown(plain, money.currency());
        }
        return valueOf(quantity.unit().name()).shown(plain, NO_CURRENCY);
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int first = plain.startsWith("-") ? 1 : 0;
        if (end - first <= 3) {
            return plain;
        }
        var text = new StringBuilder(plain);
        for (int at = end - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
