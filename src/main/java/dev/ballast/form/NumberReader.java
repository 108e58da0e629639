package dev.ballast.form;

import dev.ballast.profile.Asked;
import dev.ballast.profile.Asked.Sort;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a number as people write it: sign, currency, thousands marks and unit, none of which may be guessed wrong. */
final class NumberReader {

    private static final int LONGEST = 60;
    private static final Map<String, String> SYMBOLS = Map.of("€", "EUR", "£", "GBP");
    private static final Pattern FORM = Pattern.compile(
            "(?<sign>[-−–])?\\s*(?<currency>[A-Z]{3}\\b|[$€£])?\\s*(?<after>[-−–])?\\s*(?<digits>[0-9](?:[0-9.,'\\s]*[0-9])?)"
                    + "\\s*(?<unit>.*?)\\s*(?<last>\\b[A-Z]{3}|[$€£])?",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern GROUPED = Pattern.compile(
            "[0-9]{1,3}(?:[,'\\s][0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern COMMA = Pattern.compile("[0-9]+(?:\\.[0-9]{3})*,[0-9]+");
    private static final BigDecimal LEAST_TOTAL = new BigDecimal(100_000);

    private final Asked asked;
    private final Measure measure;
    private final String currency;

    /** @param currency the code of the profile's currency; empty while it is not known */
    NumberReader(Asked asked, String currency) {
        this.asked = asked;
        this.measure = Measure.of(asked.sort());
        this.currency = currency;
    }

    Typed read(String text) {
        boolean isBracketed = text.startsWith("(") && text.endsWith(")");
        String inside = isBracketed ? text.substring(1, text.length() - 1).strip() : text;
        Matcher form = FORM.matcher(inside);
        if (text.length() > LONGEST || !form.matches()) {
            return refused(text, "Write " + measure.words() + ".");
        }
        String digits = form.group("digits");
        if (!GROUPED.matcher(digits).matches()) {
            return refused(text, marks(digits));
        }
        String named = either(form.group("currency"), form.group("last"));
        Typed wrong = wrongCurrency(text, named);
        if (wrong != null) {
            return wrong;
        }
        var number = new BigDecimal(digits.replaceAll("[^0-9.]", ""));
        boolean isNegative = isBracketed || form.group("sign") != null || form.group("after") != null;
        return sized(text, isNegative ? number.negate() : number, form.group("unit"), !named.isEmpty());
    }

    private Typed sized(String text, BigDecimal number, String written, boolean isNamed) {
        String unit = written.toLowerCase(Locale.ROOT);
        BigDecimal factor = measure.factors().get(unit);
        if (factor == null) {
            String measured = Measure.measured(unit);
            String what = measured.isEmpty() ? " is no unit that is known here" : " measures " + measured;
            return refused(text, "“" + written + "”" + what + "; write " + measure.words() + ".");
        }
        boolean isBare = unit.isEmpty() && !isNamed;
        if (isBare && isTotal() && number.signum() != 0 && number.abs().compareTo(LEAST_TOTAL) < 0) {
            String plain = number.toPlainString();
            return refused(
                    text,
                    "Write %sm if millions are meant, or %s %s if it is that small."
                            .formatted(plain, currency.isEmpty() ? "USD" : currency, plain));
        }
        return Typed.of(number.multiply(factor));
    }

    /** Money of the whole organisation rather than of one accelerator, hour or share. */
    private boolean isTotal() {
        return asked.sort() == Sort.MONEY && !asked.at().contains("_per_");
    }

    private static String marks(String digits) {
        if (COMMA.matcher(digits).matches()) {
            return "Write a point before decimals: " + digits.replace(".", "").replace(',', '.') + ".";
        }
        return "Write a point before decimals only, and thousands in threes: 1,234.5.";
    }

    private @Nullable Typed wrongCurrency(String text, String named) {
        if (named.isEmpty()) {
            return null;
        }
        if (asked.sort() != Sort.MONEY) {
            return refused(text, named + " is a currency; write " + measure.words() + ".");
        }
        boolean isSame = named.equals("$")
                ? currency.endsWith("D")
                : SYMBOLS.getOrDefault(named, named).equals(currency);
        if (isSame || currency.isEmpty()) {
            return null;
        }
        return refused(
                text, "Convert it: the amounts of this profile are in %s, not in %s.".formatted(currency, named));
    }

    private Typed refused(String text, String fix) {
        return Typed.refused(text, measure.words(), fix);
    }

    private static String either(@Nullable String one, @Nullable String other) {
        return one == null ? other == null ? "" : other : one;
    }
}
