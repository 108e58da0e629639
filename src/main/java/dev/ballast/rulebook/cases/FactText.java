package dev.ballast.rulebook.cases;

import dev.ballast.fact.About;
import dev.ballast.rulebook.yaml.Scalars;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text to components of facts, by their type: {@code 1.30} as a ratio, {@code USD 84000000} as money. */
final class FactText {

    private static final Pattern ABOUT = Pattern.compile("([a-z]+) ([^ ].{0,99})");
    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (.+)");
    private static final Currency DOLLAR = Currency.getInstance("USD");

    private static final Map<Class<?>, DoubleFunction<Quantity>> QUANTITIES = Map.of(
            Share.class, Share::of,
            Ratio.class, Ratio::of,
            Rate.class, Rate::of,
            Months.class, Months::of,
            Count.class, Count::of,
            Power.class, Power::of,
            Energy.class, Energy::of,
            Flop.class, Flop::of);

    private FactText() {}

    /** The value of a component of this type. */
    static Optional<?> read(Class<?> type, String text) {
        DoubleFunction<Quantity> quantity = QUANTITIES.get(type);
        if (quantity != null) {
            return Scalars.number(text).map(number -> quantity.apply(number.doubleValue()));
        }
        if (type == Money.class) {
            return money(text);
        }
        if (type == About.class) {
            return about(text);
        }
        if (type == String.class) {
            return Optional.of(text);
        }
        if (type == boolean.class) {
            return Scalars.flag(text);
        }
        return type.isEnum() ? Scalars.constant(type, text) : Optional.empty();
    }

    /** What stands where a case leaves a component out: zero, false, the first word. */
    static Object none(Class<?> type) {
        DoubleFunction<Quantity> quantity = QUANTITIES.get(type);
        if (quantity != null) {
            return quantity.apply(0);
        }
        if (type == Money.class) {
            return Money.zero(DOLLAR);
        }
        if (type == String.class) {
            return "";
        }
        if (type == boolean.class) {
            return false;
        }
        return type.getEnumConstants()[0];
    }

    /** What a component of this type may be, as a clause. */
    static String allowed(Class<?> type) {
        if (type == Money.class) {
            return "currency and plain number, such as USD 84000000";
        }
        if (type == About.class) {
            return "a kind and a name, such as instrument ddtl-2";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "the full id of a line that a pack declares, such as acme.firm_power";
        }
        String unit = type.getSimpleName();
        return type.isEnum()
                ? String.join(", ", Scalars.words(type).toList())
                : "a plain decimal number such as 1.20, read as " + unit;
    }

    /** Whom or what a fact is about: {@code organisation Acme}. */
    static Optional<About> about(String text) {
        Matcher matcher = ABOUT.matcher(text);
        return matcher.matches() ? Optional.of(new About(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    private static Optional<Money> money(String text) {
        Matcher matcher = MONEY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(matcher.group(1)))
                .findFirst()
                .flatMap(currency ->
                        Scalars.number(matcher.group(2)).map(number -> Money.of(currency, number.doubleValue())));
    }
}
