package dev.ballast.unit;

import java.util.Locale;
import java.util.Set;

/**
 * A country by its code of two letters, as ISO 3166-1 lists it: {@code IE}.
 *
 * @param code in capitals
 */
public record Country(String code) {

    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /**
     * Takes a code of the list.
     *
     * @throws IllegalArgumentException when it is not on the list
     */
    public Country {
        if (!isKnown(code)) {
            throw new IllegalArgumentException("no country has this code: " + code);
        }
    }

    /** Whether some country has this code. */
    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
