package dev.ballast.profile;

import dev.ballast.fact.Basis;
import dev.ballast.fact.Input;
import dev.ballast.fact.Inputs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** For every line of the profile, by JSON pointer: the value as read, how well it is known, and its source. */
public final class Provenance {

    static final Provenance NONE = new Provenance(new TreeMap<>(), new TreeMap<>(), List.of());

    private final SortedMap<String, Input> byPointer;

    /** The same by hash, for the many look-ups of one line. */
    private final Map<String, Input> lines;

    /** How many entries each list has, by the pointer of the list. */
    private final Map<String, Integer> lengths = new HashMap<>();

    private final SortedMap<String, Assumption> filled;
    private final List<SourceEntry> sources;

    /** The pointers of the entries of sources. */
    private final Set<String> spokenFor;

    Provenance(SortedMap<String, Input> byPointer, SortedMap<String, Assumption> filled, List<SourceEntry> sources) {
        this.byPointer = new TreeMap<>(byPointer);
        this.lines = new HashMap<>(byPointer);
        byPointer.keySet().forEach(this::measure);
        this.filled = new TreeMap<>(filled);
        this.sources = List.copyOf(sources);
        this.spokenFor = sources.stream().map(SourceEntry::at).collect(Collectors.toSet());
    }

    /** The assumption that filled each line that the client left out, by pointer. */
    public SortedMap<String, Assumption> filled() {
        return Collections.unmodifiableSortedMap(filled);
    }

    boolean isFilled(String pointer) {
        return filled.containsKey(pointer);
    }

    /**
     * What a line rests on together with others: the id of the assumption that filled it, or the pointer of the entry of
     * {@code sources} that speaks for it; empty when the client says nothing of it.
     */
    public String ground(String pointer) {
        Assumption assumption = filled.get(pointer);
        if (assumption != null) {
            return assumption.id();
        }
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            String above = pointer.substring(0, end);
            if (spokenFor.contains(above)) {
                return above;
            }
        }
        return "";
    }

    /**
     * The day from which a line of the client could be read: what the entry of {@code sources} with the longest pointer
     * above it says; empty when that entry, or the whole list, says no day.
     */
    public Optional<LocalDate> publishedOn(String pointer) {
        return sources.stream()
                .filter(entry -> pointer.equals(entry.at()) || pointer.startsWith(entry.at() + "/"))
                .max(Comparator.comparingInt(entry -> entry.at().length()))
                .map(SourceEntry::publishedOn);
    }

    /** What the client said of where its figures come from, by pointer. */
    List<SourceEntry> sources() {
        return sources;
    }

    /** Every line of the profile that has a value, by pointer. */
    public Collection<Input> lines() {
        return List.copyOf(byPointer.values());
    }

    /** The lines that no client stated: filled from the assumptions, or marked as assumed. */
    public List<Input> assumed() {
        return byPointer.values().stream()
                .filter(input -> input.basis() == Basis.ASSUMED)
                .toList();
    }

    Inputs inputs(Parameters parameters, String... names) {
        if (lines.isEmpty()) {
            return Inputs.none();
        }
        var found = new ArrayList<Input>();
        for (String name : names) {
            if (name.startsWith(Input.PARAMETER)) {
                found.add(parameter(parameters, name));
            } else {
                collect(name, found);
            }
        }
        return Inputs.of(found);
    }

    private static Input parameter(Parameters parameters, String name) {
        Assumption assumption = parameters.assumption(name.substring(Input.PARAMETER.length()));
        return new Input(name, assumption.quantity().toString(), Basis.ASSUMED, assumption.source());
    }

    /** Counts the entries of every list above a line, and knows every group above it, which counts as of none. */
    private void measure(String pointer) {
        for (int end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            String above = pointer.substring(0, end);
            String below = pointer.substring(end + 1, next(pointer, end + 1));
            boolean isEntry = Character.isDigit(below.charAt(0));
            lengths.merge(above, isEntry ? Integer.parseInt(below) + 1 : 0, Math::max);
        }
    }

    private static int next(String pointer, int from) {
        int slash = pointer.indexOf('/', from);
        return slash < 0 ? pointer.length() : slash;
    }

    /** Adds the line at this pointer, every line below it, or, for each index that {@code *} can stand for, the same. */
    private void collect(String pointer, List<Input> found) {
        int star = pointer.indexOf("/*");
        if (star < 0) {
            Input line = lines.get(pointer);
            if (line != null) {
                found.add(line);
            } else if (lengths.containsKey(pointer)) {
                found.addAll(byPointer.subMap(pointer + "/", pointer + "0").values());
            }
            return;
        }
        String list = pointer.substring(0, star);
        String rest = pointer.substring(star + 2);
        int length = lengths.getOrDefault(list, 0);
        for (int index = 0; index < length; index++) {
            collect(list + "/" + index + rest, found);
        }
    }
}
