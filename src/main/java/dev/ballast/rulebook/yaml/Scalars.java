package dev.ballast.rulebook.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text to values of the closed list of scalar types: text, number, date, flag, word. */
public final class Scalars {

    /** The form of a number: digits, a point, no exponent, no separators, at most fifteen digits on each side. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,26})(\\.[0-9]{1,15})?");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;
    private static final int LONGEST = 2000;

    private Scalars() {}

    /** A number in plain decimal notation. */
    public static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** A calendar date of the years 1900 to 2200. */
    public static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(date -> date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The word {@code true} or {@code false}. */
    public static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The constant whose word in lower case with hyphens this is. */
    public static Optional<Object> constant(Class<?> type, String text) {
        return constants(type).filter(each -> word(each).equals(text)).findFirst();
    }

    /** The words of a closed list, such as {@code in-force, under-review}. */
    public static Stream<String> words(Class<?> type) {
        return constants(type).map(Scalars::word);
    }

    /** The word of a constant: {@code UNDER_REVIEW} is {@code under-review}. */
    public static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isScalar(Class<?> type) {
        return type == String.class
                || type == BigDecimal.class
                || type == LocalDate.class
                || type == boolean.class
                || type.isEnum();
    }

    static Optional<?> read(Class<?> type, String text) {
        if (type == BigDecimal.class) {
            return number(text);
        }
        if (type == LocalDate.class) {
            return date(text);
        }
        if (type == boolean.class) {
            return flag(text);
        }
        return type.isEnum() ? constant(type, text) : line(text);
    }

    /** What a scalar of this type may be, as a clause with an example. */
    static String allowed(Class<?> type) {
        if (type == BigDecimal.class) {
            return "a plain decimal number such as 1.20";
        }
        if (type == LocalDate.class) {
            return "a date such as 2026-03-31, of the years 1900 to 2200";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        return type.isEnum() ? String.join(", ", words(type).toList()) : "one line of text, at most 2,000 characters";
    }

    private static Optional<String> line(String text) {
        boolean isLine = !text.isBlank() && text.strip().indexOf('\n') < 0 && text.length() <= LONGEST;
        return isLine ? Optional.of(text.strip()) : Optional.empty();
    }

    private static Stream<Object> constants(Class<?> type) {
        return Arrays.<Object>stream(type.getEnumConstants());
    }
}
