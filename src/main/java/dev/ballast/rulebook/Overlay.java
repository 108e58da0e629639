package dev.ballast.rulebook;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Place;
import dev.ballast.rulebook.pack.Layout;
import dev.ballast.rulebook.pack.Packs;
import dev.ballast.rulebook.yaml.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Packs of a jurisdiction, a client or a unit that are laid over rules they may add to and not replace. */
final class Overlay {

    private static final String PACK = "/" + Layout.PACK;

    private Overlay() {}

    /** Whether these files hold packs and leave core to others. */
    static boolean is(RuleFiles files) {
        Set<String> packs = packs(files.texts().keySet());
        return !packs.isEmpty() && !packs.contains("core");
    }

    /** Adds the files of one folder to those of the folders before it. Refused: a pack that stands there already. */
    static void join(RuleFiles files, Map<String, String> texts, Problems problems) {
        Set<String> taken = packs(texts.keySet());
        for (String pack : packs(files.texts().keySet())) {
            if (taken.contains(pack)) {
                String allowed = "each pack in one folder";
                add(problems, pack, "taken-pack", pack, allowed, "Leave one of the two out.");
            }
        }
        files.texts().forEach(texts::putIfAbsent);
    }

    /** Both together. Refused: a pack that the base holds, and a pack that says of itself that it is core. */
    static Checked<RuleFiles> over(Checked<RuleFiles> base, RuleFiles added) {
        if (!base.isAccepted()) {
            return base;
        }
        var problems = new Problems();
        Set<String> taken = packs(base.get().texts().keySet());
        for (String path : added.texts().keySet()) {
            if (taken.contains(Layout.packId(path))) {
                String allowed = "files of packs that the program does not hold";
                String fix = "Move it to a pack of your own, or put all packs beside core.";
                problems.add(new Place(path, 0, 0, ""), "taken-pack", Layout.packId(path), allowed, fix);
            }
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems.list());
        }
        var texts = new TreeMap<>(base.get().texts());
        added.texts().forEach(texts::putIfAbsent);
        Checked<List<Pack>> packs = Packs.read(texts);
        for (Pack pack : packs.isAccepted() ? packs.get() : List.<Pack>of()) {
            if (pack.card().isCore() && !taken.contains(pack.card().id())) {
                String allowed = "jurisdiction, client, unit";
                add(problems, pack.card().id(), "wrong-layer", "core", allowed, "Name the layer that it is for.");
            }
        }
        return problems.isEmpty() ? RuleFiles.of(texts) : Checked.refused(problems.list());
    }

    private static Set<String> packs(Collection<String> paths) {
        return paths.stream()
                .filter(path -> path.endsWith(PACK))
                .map(path -> path.substring(0, path.length() - PACK.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(Problems problems, String id, String code, String found, String allowed, String fix) {
        problems.add(new Place(id + PACK, 0, 0, ""), code, found, allowed, fix);
    }
}
