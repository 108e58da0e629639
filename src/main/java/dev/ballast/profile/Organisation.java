package dev.ballast.profile;

import dev.ballast.unit.Country;
import org.jspecify.annotations.Nullable;

/**
 * Who submits the profile.
 *
 * @param country absent when the organisation does not say where it has its seat; no pack of a jurisdiction speaks to it
 */
public record Organisation(
        @Described(
                value = "The name that the advice uses.",
                min = 1,
                max = 120,
                pattern = "\\S(.*\\S)?",
                patternWords = "no blank at either end",
                example = "Meta Platforms")
        String name,

        @Described(value = "The kind of organisation; some rules speak to some kinds only.", example = "hyperscaler")
        Kind kind,

        @Described(
                value =
                        "The country of its seat, of a state the country itself; the laws of that country and of its union are then judged too.",
                example = "IE")
        @Nullable Country country) {

    /** The code of the country, empty where none is told. */
    public String countryCode() {
        return country == null ? "" : country.code();
    }
}
