package dev.ballast.rulebook;

import java.util.List;

/**
 * What a pack says of itself.
 *
 * @param id the name of its folder and the first segment of the package of its rules
 * @param layer core, jurisdiction, client or unit
 * @param requires ids of the packs whose claims and thresholds its rules may name
 */
public record PackCard(String id, String title, String version, String layer, String owner, List<String> requires) {

    public PackCard {
        requires = List.copyOf(requires);
    }

    /** Whether it holds for everybody, so that no pack of a later layer may take anything from it. */
    public boolean isCore() {
        return layer.equals("core");
    }
}
