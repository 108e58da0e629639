package dev.ballast.rulebook;

import java.util.List;

/**
 * What a pack says of itself.
 *
 * @param id the name of its folder and the first segment of the package of its rules
 * @param layer core, jurisdiction, client or unit
 * @param requires ids of the packs whose claims and thresholds its rules may name
 * @param countries codes of the countries in which it holds; empty when it holds in all
 */
public record PackCard(
        String id,
        String title,
        String version,
        String layer,
        String owner,
        List<String> requires,
        List<String> countries) {

    public PackCard {
        requires = List.copyOf(requires);
        countries = List.copyOf(countries);
    }

    /**
     * Whether it holds for a client of a country.
     *
     * @param country its code; empty when the client does not tell
     */
    public boolean holdsIn(String country) {
        return countries.isEmpty() || countries.contains(country);
    }

    /** Whether it holds for everybody, so that no pack of a later layer may take anything from it. */
    public boolean isCore() {
        return layer.equals("core");
    }
}
