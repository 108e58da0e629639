package dev.ballast.profile;

import dev.ballast.fact.Basis;
import dev.ballast.fact.Input;
import dev.ballast.fact.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what the client says of its sources and says it of every line that was read. */
final class Sources {

    static final String NAME = "sources";

    private static final ListShape SHAPE = new ListShape(Shapes.of(SourceEntry.class, ""), 1000);
    private static final SourceEntry UNSAID = new SourceEntry("", Basis.DECLARED, null);

    private final Map<String, SourceEntry> byPointer = new HashMap<>();

    private Sources() {}

    static Map<String, Object> schema() {
        return SHAPE.schema();
    }

    /** Reads the list, if there is one, and holds its entries against the lines of the profile. */
    static Sources read(@Nullable Node node, SortedMap<String, Line> lines, Problems problems) {
        var sources = new Sources();
        if (node != null) {
            var reading = new Reading(problems, null, null, null);
            SHAPE.read(node, reading);
            if (node instanceof Node.Row row) {
                row.items().forEach(item -> sources.add(item.spot(), reading.lines(), lines, problems));
            }
        }
        return sources;
    }

    private void add(Spot spot, SortedMap<String, Line> entry, SortedMap<String, Line> lines, Problems problems) {
        Line at = entry.get(spot.pointer() + "/at");
        Line basis = entry.get(spot.pointer() + "/basis");
        if (at == null || basis == null) {
            return;
        }
        Line words = entry.get(spot.pointer() + "/source");
        var source = new SourceEntry(at.shown(), (Basis) basis.value(), words == null ? null : words.shown());
        if (source.basis() == Basis.MEASURED && source.words().isBlank()) {
            String allowed = "a source for what is measured";
            problems.add(spot.member("source"), "missing", "nothing", allowed, "Name the record, or write declared.");
        }
        if (byPointer.putIfAbsent(source.at(), source) != null) {
            problems.add(at.spot(), "duplicate-source", at.shown(), "one entry for each pointer", "Remove one.");
        }
        if (lines.values().stream()
                .noneMatch(line ->
                        line.filledBy() == null && source.isAbove(line.spot().pointer()))) {
            unmatched(at, lines, problems);
        }
    }

    private static void unmatched(Line at, SortedMap<String, Line> lines, Problems problems) {
        Set<String> known = new TreeSet<>();
        for (String line : lines.keySet()) {
            for (int end = line.length(); end > 0; end = line.lastIndexOf('/', end - 1)) {
                known.add(line.substring(0, end));
            }
        }
        String fix = Nearest.to(at.shown(), known)
                .map(name -> "Did you mean " + name + "?")
                .orElse("Remove the entry, or give the figure.");
        String found = at.shown() + ", where nothing was given";
        problems.add(at.spot(), "matches-nothing", found, "the pointer of a figure that the profile gives", fix);
    }

    Provenance provenance(SortedMap<String, Line> lines) {
        var inputs = new TreeMap<String, Input>();
        var filled = new TreeMap<String, Assumption>();
        lines.forEach((pointer, line) -> {
            Assumption assumption = line.filledBy();
            SourceEntry source = entryAbove(pointer);
            if (assumption != null) {
                filled.put(pointer, assumption);
                inputs.put(pointer, new Input(pointer, line.shown(), Basis.ASSUMED, assumption.source()));
            } else {
                inputs.put(pointer, new Input(pointer, line.shown(), source.basis(), source.words()));
            }
        });
        List<SourceEntry> sorted = new ArrayList<>(byPointer.values());
        sorted.sort(Comparator.comparing(SourceEntry::at));
        return new Provenance(inputs, filled, sorted);
    }

    private SourceEntry entryAbove(String pointer) {
        for (int end = pointer.length(); end >= 0; end = end == 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
            SourceEntry entry = byPointer.get(pointer.substring(0, end));
            if (entry != null) {
                return entry;
            }
        }
        return UNSAID;
    }
}
