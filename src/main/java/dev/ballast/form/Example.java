package dev.ballast.form;

import dev.ballast.profile.Asked;
import java.math.BigDecimal;

/** The example of the schema, with the unit that a person would write. */
final class Example {

    private static final BigDecimal BILLION = new BigDecimal(1_000_000_000);
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private Example() {}

    /** {@code 125bn} for 125000000000, {@code 5.14 %} for 0.0514, {@code 120 MW} for 120. */
    static String of(Asked asked) {
        return switch (asked.sort()) {
            case MONEY -> money(new BigDecimal(asked.example()));
            case SHARE, RATE -> plain(new BigDecimal(asked.example()).movePointRight(2)) + " %";
            case RATIO -> asked.example() + "x";
            case MONTHS -> asked.example() + " months";
            case POWER -> asked.example() + " MW";
            case COUNT, FLOP, PLAIN, DATE, CURRENCY, TEXT, CHOICE, GROUP -> asked.example();
        };
    }

    private static String money(BigDecimal amount) {
        if (amount.compareTo(BILLION) >= 0) {
            return plain(amount.movePointLeft(9)) + "bn";
        }
        return amount.compareTo(MILLION) >= 0 ? plain(amount.movePointLeft(6)) + "m" : plain(amount);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
