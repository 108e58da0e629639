package dev.ballast.profile;

import dev.ballast.unit.Quantity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Evidence for tests of single models: a profile made of records, and parameters chosen by the test. */
public final class Evidences {

    private Evidences() {}

    /** Evidence without provenance, whose parameters have exactly these values. */
    public static Evidence of(Profile profile, Map<String, Quantity> parameters) {
        var inForce = new HashMap<String, Assumption>();
        parameters.forEach((id, value) ->
                inForce.put(id, new Assumption(id, id, value, value, value, LocalDate.of(2025, 1, 1), "test")));
        return new Evidence(profile, new Provenance(new TreeMap<>()), new Parameters(inForce));
    }
}
