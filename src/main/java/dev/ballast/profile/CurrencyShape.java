package dev.ballast.profile;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The code of a currency in which one can owe money: gold and the codes for tests are not among them. */
record CurrencyShape() implements Shape {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    @Override
    public @Nullable Object read(Node node, Reading reading) {
        Currency currency = parsed(node);
        if (currency != null) {
            return reading.keep(node.spot(), currency, currency.getCurrencyCode());
        }
        if (node instanceof Node.Text text) {
            String upper = text.text().toUpperCase(Locale.ROOT);
            boolean isLower = known(upper) != null;
            String fix = isLower ? "Did you mean " + upper + "?" : "Write the code of a currency, such as USD.";
            reading.problem(node.spot(), "unknown-currency", node.shown(), allowed(), fix);
            return null;
        }
        return reading.wrongType(node, allowed(), "Write the code of a currency, such as USD.");
    }

    /** The currency that stands here, or null when none does; reports nothing. */
    static @Nullable Currency parsed(@Nullable Node node) {
        return node instanceof Node.Text text ? known(text.text()) : null;
    }

    private static @Nullable Currency known(String code) {
        if (!FORM.matcher(code).matches()) {
            return null;
        }
        try {
            Currency currency = Currency.getInstance(code);
            return currency.getDefaultFractionDigits() < 0 ? null : currency;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    @Override
    public String allowed() {
        return "an ISO 4217 code of three capital letters";
    }

    @Override
    public Map<String, Object> schema() {
        return Keywords.of("type", "string", "pattern", "^[A-Z]{3}$");
    }

    @Override
    public Object written(Object value, String pointer, Provenance provenance) {
        return value.toString();
    }
}
