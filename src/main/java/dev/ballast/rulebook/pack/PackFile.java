package dev.ballast.rulebook.pack;

import dev.ballast.rulebook.PackCard;
import dev.ballast.rulebook.yaml.Form;
import dev.ballast.rulebook.yaml.Inline;
import dev.ballast.rulebook.yaml.Scalars;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code pack.yaml}: which pack this is and who answers for it.
 *
 * @param id the folder of the pack and the first segment of its rule ids
 * @param version three numbers, such as {@code 0.1.0}
 * @param countries in which it holds; empty when the file leaves it out, and then it holds in all
 * @param requires packs that this one builds on; empty when the file leaves it out
 */
public record PackFile(
        @Form(pattern = PACK_ID, says = "letters, digits and _ in lower case, such as core")
        String id,

        String title,

        @Form(pattern = VERSION, says = "three numbers, such as 0.1.0")
        String version,

        Layer layer,

        @Nullable @Form(pattern = "[A-Z]{2}", says = "codes of countries by ISO 3166-1, such as [DE, FR]")
        List<String> countries,

        @Nullable List<Requirement> requires,
        @Inline Stewardship stewardship) {

    public static final String PACK_ID = "[a-z][a-z0-9_]{0,29}";
    public static final String VERSION = "(0|[1-9][0-9]{0,3})(\\.(0|[1-9][0-9]{0,3})){2}";

    public PackFile {
        countries = countries == null ? List.of() : List.copyOf(countries);
        requires = requires == null ? List.of() : List.copyOf(requires);
    }

    @Override
    public List<Requirement> requires() {
        return requires == null ? List.of() : requires;
    }

    @Override
    public List<String> countries() {
        return countries == null ? List.of() : countries;
    }

    /** Whether it holds wherever another pack does. */
    boolean holdsWherever(PackFile other) {
        return countries().isEmpty()
                || (!other.countries().isEmpty() && countries().containsAll(other.countries()));
    }

    /** What the rest of the rulebook has to know of this. */
    PackCard card() {
        List<String> required = requires().stream().map(Requirement::id).toList();
        return new PackCard(id, title, version, Scalars.word(layer), stewardship.owner, required, countries());
    }

    /** A pack that must be loaded too, in this version. */
    public record Requirement(
            @Form(pattern = PACK_ID, says = "the id of a pack, such as core")
            String id,

            @Form(pattern = VERSION, says = "three numbers, such as 0.1.0")
            String version) {}

    /**
     * Who answers for the pack and when it is looked at again.
     *
     * @param effective the first day on which its rules may hold
     * @param review the day by which it is reviewed next
     */
    public record Stewardship(String owner, String licence, LocalDate effective, LocalDate review) {}
}
