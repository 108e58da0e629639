package dev.ballast.report;

import java.math.BigDecimal;
import java.util.Locale;

/** Amounts that agree to the cent, kept in hundredths of a currency, as a column of a table or as a machine reads them. */
final class Cents {

    private static final int CENTS = 2;
    private static final int WIDTH = 20;

    private Cents() {}

    /** {@code 1,234.50}, to the right of a column. */
    static String column(long cents) {
        return column(String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(cents, CENTS)));
    }

    /** The head of a column of amounts. */
    static String column(String words) {
        return " ".repeat(Math.max(1, WIDTH - words.length())) + words;
    }

    /** {@code 1234.50}: text, for no binary number holds a cent. */
    static String plain(long cents) {
        return BigDecimal.valueOf(cents, CENTS).toPlainString();
    }
}
