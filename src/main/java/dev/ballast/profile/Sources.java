package dev.ballast.profile;

import dev.ballast.fact.Basis;
import dev.ballast.fact.Input;
import dev.ballast.fact.Nearest;
import dev.ballast.fact.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what the client says of its sources and says it of every line that was read. */
final class Sources {

    static final String NAME = "sources";

    private static final ListShape SHAPE = new ListShape(Shapes.of(SourceEntry.class, ""), 1000);
    private static final SourceEntry UNSAID = new SourceEntry("", Basis.DECLARED, null, null);

    private final Map<String, SourceEntry> byPointer = new HashMap<>();

    private Sources() {}

    static Map<String, Object> schema() {
        return SHAPE.schema();
    }

    /** Reads the list, if there is one, and holds its entries against the lines of the profile. */
    static Sources read(@Nullable Node node, Reading profile, Problems problems) {
        var sources = new Sources();
        if (node != null) {
            var reading = new Reading(problems, null, null, null);
            SHAPE.read(node, reading);
            if (node instanceof Node.Row row) {
                row.items().forEach(item -> sources.add(item, reading.lines(), profile, problems));
            }
        }
        return sources;
    }

    private void add(Node item, SortedMap<String, Line> read, Reading profile, Problems problems) {
        String pointer = item.spot().pointer();
        Line at = read.get(pointer + "/at");
        Line basis = read.get(pointer + "/basis");
        Line words = read.get(pointer + "/source");
        if (at == null || basis == null) {
            return;
        }
        Line published = read.get(pointer + "/published_on");
        var entry = new SourceEntry(
                at.shown(),
                (Basis) basis.value(),
                words == null ? null : words.shown(),
                published == null ? null : (LocalDate) published.value());
        boolean isUnsaid = item instanceof Node.Group group && !group.members().containsKey("source");
        boolean isBlank = words != null && entry.words().isBlank();
        if (entry.basis() == Basis.MEASURED && (isUnsaid || isBlank)) {
            Spot spot = words == null ? item.spot().member("source") : words.spot();
            String fix = "Name the record, or write declared.";
            problems.add(spot, "missing", "nothing", "a source for what is measured", fix);
        }
        if (byPointer.putIfAbsent(entry.at(), entry) != null) {
            problems.add(at.spot(), "duplicate-source", at.shown(), "one entry for each pointer", "Remove one.");
        }
        SortedMap<String, Line> lines = profile.lines();
        if (!isGiven(entry.at(), lines) && !profile.isRefused(entry.at())) {
            String fix = meant(entry.at(), lines)
                    .map(other -> "Did you mean " + other + "?")
                    .orElse("Remove the entry, or give the figure.");
            String found = Visible.quoted(at.shown());
            problems.add(at.spot(), "matches-nothing", found, "the pointer of a figure that the profile gives", fix);
        }
    }

    /** True when the client gave the line at this pointer, or any below it. */
    private static boolean isGiven(String pointer, SortedMap<String, Line> lines) {
        Line line = lines.get(pointer);
        return line == null
                ? lines.subMap(pointer + "/", pointer + "0").values().stream()
                        .anyMatch(below -> below.filledBy() == null)
                : line.filledBy() == null;
    }

    /** The pointer with its first wrong segment corrected, cut short where that leads nowhere. */
    private static Optional<String> meant(String pointer, SortedMap<String, Line> lines) {
        String known = pointer;
        while (!known.isEmpty() && !isGiven(known, lines)) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        if (known.length() == pointer.length()) {
            return Optional.empty();
        }
        int start = known.length() + 1;
        int end = pointer.indexOf('/', start) < 0 ? pointer.length() : pointer.indexOf('/', start);
        String tail = pointer.substring(end);
        String above = known + "/";
        return Nearest.to(pointer.substring(start, end), below(above, lines))
                .map(segment -> isGiven(above + segment + tail, lines) ? above + segment + tail : above + segment);
    }

    /** The segments that follow this part of a pointer in what the client gave. */
    private static Set<String> below(String above, SortedMap<String, Line> lines) {
        Set<String> segments = new HashSet<>();
        lines.tailMap(above).forEach((line, value) -> {
            if (line.startsWith(above) && value.filledBy() == null) {
                int end = line.indexOf('/', above.length());
                segments.add(line.substring(above.length(), end < 0 ? line.length() : end));
            }
        });
        return segments;
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
