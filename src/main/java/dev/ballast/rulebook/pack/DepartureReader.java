package dev.ballast.rulebook.pack;

import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.overlay.Departures;
import dev.ballast.rulebook.overlay.Move;
import dev.ballast.rulebook.overlay.PlacedWaiver;
import dev.ballast.rulebook.overlay.Waiver;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** Reads in which a pack departs from those that it requires: {@code waivers.yaml} and {@code moves.yaml}. */
final class DepartureReader {

    private final SortedMap<String, String> texts;
    private final Map<String, Pack> packs;
    private final RecordReader reader;
    private final Problems problems;
    private final Map<String, Located<Move>> moved = new HashMap<>();

    /** @param packs all of them, by id, without what they depart in */
    DepartureReader(SortedMap<String, String> texts, Map<String, Pack> packs, RecordReader reader, Problems problems) {
        this.texts = texts;
        this.packs = packs;
        this.reader = reader;
        this.problems = problems;
    }

    /** Whether a pack has files of this kind at all. */
    static boolean departs(SortedMap<String, String> texts, String id) {
        return texts.containsKey(id + "/" + Layout.WAIVERS) || texts.containsKey(id + "/" + Layout.MOVES);
    }

    /** The pack with what it departs in. */
    Pack with(Pack pack) {
        String id = pack.card().id();
        if (!departs(texts, id)) {
            return pack;
        }
        List<Located<Waiver>> waivers = file(id, Layout.WAIVERS, Waiver.class);
        List<Located<Move>> moves = file(id, Layout.MOVES, Move.class);
        if (pack.card().isCore()) {
            waivers.forEach(this::refuseInCore);
            moves.forEach(this::refuseInCore);
            return pack;
        }
        UniqueIds.check(waivers, Waiver::id, problems);
        waivers.forEach(each -> GrantCheck.check(each, each.value().grant(), true, problems));
        var mover = new MoveReader(below(pack), moved, problems);
        var departures = new Departures(
                waivers.stream()
                        .map(each -> new PlacedWaiver(each.place(), each.value()))
                        .toList(),
                moves.stream().flatMap(each -> mover.read(each).stream()).toList());
        return pack.with(departures);
    }

    private List<ThresholdEntry> below(Pack pack) {
        return pack.card().requires().stream()
                .map(packs::get)
                .filter(Objects::nonNull)
                .map(Pack::thresholds)
                .filter(Thresholds.class::isInstance)
                .flatMap(table -> ((Thresholds) table).entries().stream())
                .toList();
    }

    private <T extends Record> List<Located<T>> file(String id, String name, Class<T> type) {
        String path = id + "/" + name;
        String text = texts.get(path);
        return text == null ? List.of() : reader.fileOfList(path, text, type);
    }

    private void refuseInCore(Located<?> entry) {
        String allowed = "a pack of a later layer";
        problems.add(entry.place(), "wrong-layer", "a departure in core", allowed, "Change the rule itself.");
    }
}
