package dev.ballast.report.sheet;

import dev.ballast.unit.Money;
import dev.ballast.unit.Quantity;

/** How a spreadsheet prints a number. */
enum Format {
    WORDS("General"),
    /** A number that stands among words. */
    LEFT("#,##0"),
    WHOLE("#,##0"),
    CENTS("#,##0.00"),
    PER_CENT("0.00%"),
    MULTIPLE("0.00\"x\""),
    POWER_OF_TEN("0.00E+00");

    private static final double SMALL = 1000;

    private final String code;

    Format(String code) {
        this.code = code;
    }

    /** In the notation of spreadsheets. */
    String code() {
        return code;
    }

    /** Of a value with a unit; large amounts without cents. */
    static Format of(Quantity value) {
        return switch (value.unit()) {
            case SHARE, RATE -> PER_CENT;
            case RATIO -> MULTIPLE;
            case FLOP -> POWER_OF_TEN;
            case MONEY -> Math.abs(value.value()) < SMALL ? CENTS : WHOLE;
            case MONTHS, COUNT, POWER, ENERGY -> value.value() == Math.rint(value.value()) ? WHOLE : CENTS;
            case CODE, DATE, FLAG, COUNTRY -> WORDS;
        };
    }

    /** The unit in words for the column beside a number: {@code USD}, {@code per cent a year}. */
    static String unit(Quantity value) {
        return switch (value.unit()) {
            case MONEY -> ((Money) value).currency().getCurrencyCode();
            case SHARE -> "per cent";
            case RATE -> "per cent a year";
            case RATIO -> "multiple";
            case MONTHS -> "months";
            case COUNT -> "number";
            case POWER -> "MW";
            case ENERGY -> "MWh";
            case FLOP -> "FLOP";
            case CODE, DATE, FLAG, COUNTRY -> value.unit().word();
        };
    }
}
