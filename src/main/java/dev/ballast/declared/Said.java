package dev.ballast.declared;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sentence of a line, by language, in which {@value #VALUE} stands for the value: {@code Power under firm contract is
 * {value}.} English is always there.
 */
public record Said(Map<String, String> byLanguage) {

    /** What the value takes the place of. */
    public static final String VALUE = "{value}";

    /** The language that is always there. */
    public static final String ENGLISH = "en";

    /** For facts that a case invents, whose line nobody declared beside them. */
    public static final Said PLAIN = new Said(Map.of(ENGLISH, "It is " + VALUE + "."));

    /** @throws IllegalArgumentException when there is no English */
    public Said {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
        if (!byLanguage.containsKey(ENGLISH)) {
            throw new IllegalArgumentException("no English sentence: " + byLanguage.keySet());
        }
    }

    /** The English sentence with the place of its value. */
    public String english() {
        return byLanguage.getOrDefault(ENGLISH, VALUE);
    }

    /** The English sentence of a value; flags are yes or no. */
    String of(Object value) {
        String shown = value instanceof Boolean flag ? (flag ? "yes" : "no") : value.toString();
        return english().replace(VALUE, shown);
    }
}
