package dev.ballast.profile;

import dev.ballast.fact.Input;
import java.util.List;
import java.util.TreeMap;

/** Provenance for tests, from the lines that a test names. */
public final class Provenances {

    private Provenances() {}

    public static Provenance of(List<Input> lines) {
        var byPointer = new TreeMap<String, Input>();
        lines.forEach(line -> byPointer.put(line.at(), line));
        return new Provenance(byPointer, new TreeMap<>(), List.of());
    }
}
