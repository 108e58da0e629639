package dev.ballast.declared;

import dev.ballast.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One line that a pack declares: stated by the client, or derived.
 *
 * @param pack the id of the pack, such as {@code acme}
 * @param name unique in the pack, such as {@code firm_power}
 * @param on what it is said of
 * @param range what it may be; absent for flags and for what is derived
 * @param derivation absent when the client states it
 * @param said how the fact is printed
 */
public record Attribute(
        String pack,
        String name,
        Unit unit,
        Element on,
        @Nullable Range range,
        @Nullable Derivation derivation,
        Said said) {

    /** The lowest and the highest value that a client may state, in the measure of the unit. */
    public record Range(double low, double high) {}

    /** The name that rules use: {@code acme.firm_power}. */
    public String id() {
        return pack + "." + name;
    }

    /** The JSON pointer of the value; for a thing of a list its id follows. */
    public String pointer() {
        return "/" + Extensions.NAME + "/" + pack + "/" + name;
    }

    /** The pointer of the value for one thing: the id follows where there may be several. */
    public String pointer(String thing) {
        return on == Element.ORGANISATION ? pointer() : pointer() + "/" + thing;
    }
}
