package dev.ballast.profile;

import dev.ballast.declared.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The things of a profile of which packs may declare more. */
public final class ElementIds {

    private ElementIds() {}

    /** The ids of the things of this kind, in the order of the profile; for the organisation its name. */
    public static List<String> of(Profile profile, Element element) {
        return switch (element) {
            case ORGANISATION -> List.of(profile.organisation().name());
            case FACILITY ->
                profile.compute().facilities().stream().map(Facility::id).toList();
            case INSTRUMENT ->
                profile.financing().instruments().stream().map(Instrument::id).toList();
            case CONTRACT -> contracts(profile.contracts());
        };
    }

    private static List<String> contracts(@Nullable Contracts contracts) {
        return contracts == null || contracts.power() == null
                ? List.of()
                : contracts.power().stream().map(PowerSupply::id).toList();
    }
}
