package dev.ballast.rulebook.pack;

import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.unit.Country;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every pack that is required is there, in the version asked for, and belongs no closer to the client than who asks. */
final class RequirementCheck {

    private final List<Located<PackFile>> packs;
    private final Map<String, PackFile> byId;
    private final Problems problems;

    RequirementCheck(List<Located<PackFile>> packs, Problems problems) {
        this.packs = packs;
        this.problems = problems;
        this.byId = packs.stream()
                .map(Located::value)
                .collect(Collectors.toMap(PackFile::id, Function.identity(), (one, other) -> one));
    }

    void check() {
        for (Located<PackFile> pack : packs) {
            countries(pack);
            List<PackFile.Requirement> requires = pack.value().requires();
            for (int i = 0; i < requires.size(); i++) {
                check(pack, requires.get(i), "/requires/" + i);
            }
        }
    }

    private void check(Located<PackFile> pack, PackFile.Requirement wanted, String at) {
        PackFile found = byId.get(wanted.id());
        if (found == null) {
            String allowed = "packs that are loaded: "
                    + String.join(", ", byId.keySet().stream().sorted().toList());
            problems.add(pack.place(at), "missing-pack", wanted.id(), allowed, "Load it too.");
        } else if (!found.version().equals(wanted.version())) {
            String allowed = "version " + found.version() + ", which is loaded";
            problems.add(pack.place(at), "wrong-version", wanted.version(), allowed, "Review against that version.");
        } else if (isAbove(found, pack.value())) {
            String allowed = "packs of an earlier layer, or of the same one by an id that sorts before";
            problems.add(pack.place(at), "wrong-layer", wanted.id(), allowed, "Turn the requirement around.");
        } else if (!found.holdsWherever(pack.value())) {
            String allowed = "packs that hold wherever this one does: " + String.join(", ", found.countries());
            problems.add(pack.place(at), "wrong-country", wanted.id(), allowed, "Narrow the countries of this pack.");
        }
    }

    /** Core holds everywhere, and every country that a pack names is one. */
    private void countries(Located<PackFile> pack) {
        List<String> countries = pack.value().countries();
        if (pack.value().layer() == Layer.CORE && !countries.isEmpty()) {
            String allowed = "countries on packs of layer jurisdiction, client and unit";
            problems.add(
                    pack.place("/countries"), "wrong-country", "countries of core", allowed, "Name another layer.");
        }
        for (int i = 0; i < countries.size(); i++) {
            if (!Country.isKnown(countries.get(i)) || countries.indexOf(countries.get(i)) < i) {
                String allowed = "codes of countries by ISO 3166-1, each once";
                problems.add(
                        pack.place("/countries/" + i), "wrong-country", countries.get(i), allowed, "Mend the code.");
            }
        }
    }

    /** True when a pack may not be built on the other; ids break the tie, so that no circle can be made. */
    private static boolean isAbove(PackFile required, PackFile requiring) {
        int byLayer = required.layer().compareTo(requiring.layer());
        return byLayer > 0 || (byLayer == 0 && required.id().compareTo(requiring.id()) >= 0);
    }
}
