package dev.ballast.audit;

import dev.ballast.profile.JsonText;
import dev.ballast.unit.Money;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Unit;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values as plain trees of sorted maps, lists, texts and numbers, in one form: names in snake case that end in their
 * unit, money as a text with its currency, enum words in lower case with hyphens. What is digested and what is printed.
 */
public final class Tree {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private Tree() {}

    /** The tree of one value: a record, a list, a quantity, or what has a text. */
    public static Object of(Object value) {
        if (value instanceof Money money) {
            return money(money);
        }
        if (value instanceof Quantity quantity) {
            return new BigDecimal(quantity.plain());
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Tree::of).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var tree = new TreeMap<String, Object>();
            map.forEach((name, entry) -> tree.put(String.valueOf(name), of(entry)));
            return tree;
        }
        if (value instanceof Currency currency) {
            return currency.getCurrencyCode();
        }
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof Boolean || value instanceof BigDecimal || value instanceof Integer) {
            return value;
        }
        return value instanceof Record fields ? of(fields, List.of()) : value.toString();
    }

    /** The tree of a record without the components of these names; absent components are left out. */
    public static SortedMap<String, Object> of(Record fields, Collection<String> without) {
        var tree = new TreeMap<String, Object>();
        for (Part part : PARTS.get(fields.getClass())) {
            Object value = without.contains(part.component()) ? null : part.of(fields);
            if (value != null) {
                tree.put(part.name(value), of(value));
            }
        }
        return tree;
    }

    /** The tree as canonical JSON: sorted names, no blanks, UTF-8. */
    public static byte[] bytes(Object tree) {
        return JsonText.bytes(tree);
    }

    private static SortedMap<String, Object> money(Money money) {
        var tree = new TreeMap<String, Object>();
        tree.put("amount", money.plain());
        tree.put("currency", money.currency().getCurrencyCode());
        return tree;
    }

    /** One component of a record: its name in Java and in snake case, and how it is read. */
    private record Part(String component, String snake, Method accessor) {

        static Part of(RecordComponent component) {
            String snake = HUMP.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT);
            return new Part(component.getName(), snake, component.getAccessor());
        }

        /** The name with the unit of this value, unless it ends in it or is money. */
        String name(Object value) {
            if (!(value instanceof Quantity quantity) || quantity.unit() == Unit.MONEY) {
                return snake;
            }
            String unit = quantity.unit().word();
            return snake.equals(unit) || snake.endsWith("_" + unit) ? snake : snake + "_" + unit;
        }

        @Nullable Object of(Record fields) {
            try {
                return accessor.invoke(fields);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record's accessor failed: " + accessor, e);
            }
        }
    }
}
