package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number with a unit, within bounds. */
record AmountShape(Amount amount, double min, double max, String example) implements Shape {

    private static final int LONGEST = 40;
    private static final double MOST = 1e15;
    private static final double LEAST_SIZE = 1e-12;
    private static final int MOST_EXPONENT = 30;

    @Override
    public @Nullable Object read(Node node, Reading reading) {
        if (node instanceof Node.Numeral numeral) {
            return number(numeral, reading);
        }
        boolean isQuoted = node instanceof Node.Text text && isNumber(text.text());
        String fix = isQuoted ? "Write it without quotes." : "Write a number, such as " + example + ".";
        return reading.wrongType(node, allowed(), fix);
    }

    private @Nullable Object number(Node.Numeral numeral, Reading reading) {
        String text = numeral.text();
        if (!isNumber(text)) {
            String fix = "Write a number, such as " + example + ".";
            reading.problem(numeral.spot(), "not-a-number", numeral.shown(), allowed(), fix);
            return null;
        }
        if (text.length() > LONGEST) {
            String fix = "Round it; ten digits are kept.";
            reading.problem(numeral.spot(), "too-long", numeral.shown(), "at most " + LONGEST + " characters", fix);
            return null;
        }
        return exponent(text) > MOST_EXPONENT ? refuseExponent(numeral, reading) : sized(numeral, reading);
    }

    /** The size of the power of ten that was written, however many digits it has; zero when there is none. */
    private static double exponent(String text) {
        int mark = Math.max(text.indexOf('e'), text.indexOf('E'));
        return mark < 0 ? 0 : Math.abs(Double.parseDouble(text.substring(mark + 1)));
    }

    /** Such a number is never expanded: its plain digits could fill the memory. */
    private @Nullable Object refuseExponent(Node.Numeral numeral, Reading reading) {
        String allowed = allowed() + ", with an exponent from -" + MOST_EXPONENT + " to " + MOST_EXPONENT;
        String fix = "Write it without an exponent, such as " + example + ".";
        reading.problem(numeral.spot(), "out-of-range", numeral.shown(), allowed, fix);
        return null;
    }

    private @Nullable Object sized(Node.Numeral numeral, Reading reading) {
        String text = numeral.text();
        double value = Double.parseDouble(text);
        if (value != 0 && Math.abs(value) < LEAST_SIZE) {
            String allowed = allowed() + ", zero or at least 1e-12 in size";
            String fix = "Write 0, or a value such as " + example + ".";
            reading.problem(numeral.spot(), "out-of-range", numeral.shown(), allowed, fix);
            return null;
        }
        if (value < min || value > max) {
            refuse(numeral, value, reading);
            return null;
        }
        return reading.keep(
                numeral.spot(), amount.of(value, reading.currency()), amount.shown(plain(text), reading.currency()));
    }

    private void refuse(Node.Numeral numeral, double value, Reading reading) {
        if (amount.isDecimalPart() && WrongScale.isMeantAsPerCent(value, max)) {
            String fix = WrongScale.fix(numeral.text());
            reading.problem(numeral.spot(), WrongScale.CODE, numeral.shown(), allowed(), fix);
        } else if (value < 0 && min >= 0) {
            String fix = "Write the amount without a sign.";
            reading.problem(numeral.spot(), "negative", numeral.shown(), allowed(), fix);
        } else {
            String fix = "Write a value such as " + example + ".";
            reading.problem(numeral.spot(), "out-of-range", numeral.shown(), allowed(), fix);
        }
    }

    private static boolean isNumber(String text) {
        boolean hasDigit = false;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            boolean isDigit = mark >= '0' && mark <= '9';
            hasDigit |= isDigit;
            if (!isDigit && "+-.eE".indexOf(mark) < 0) {
                return false;
            }
        }
        return hasDigit;
    }

    /** The number as it was written when that is plain already, which is the common case. */
    private static String plain(String text) {
        boolean isPlain = text.indexOf('e') < 0 && text.indexOf('E') < 0 && text.indexOf('.') < 0;
        return isPlain ? text : plain(new BigDecimal(text));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public String allowed() {
        return amount.words() + " from " + bound(min) + " to " + bound(max);
    }

    private static String bound(double value) {
        return Math.abs(value) == MOST
                ? (value < 0 ? "-1e15" : "1e15")
                : Count.of(value).plain();
    }

    @Override
    public Map<String, Object> schema() {
        var keywords = new LinkedHashMap<String, Object>();
        keywords.put("type", "number");
        keywords.put("minimum", new BigDecimal(Count.of(min).plain()));
        keywords.put("maximum", new BigDecimal(Count.of(max).plain()));
        return keywords;
    }

    @Override
    public Map<String, Object> examples(Described described) {
        return Map.of("examples", List.of(new BigDecimal(example)));
    }

    @Override
    public Object written(Object value, String pointer, Provenance provenance) {
        return new BigDecimal(((Quantity) value).plain());
    }
}
