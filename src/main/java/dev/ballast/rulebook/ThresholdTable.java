package dev.ballast.rulebook;

import dev.ballast.fact.Threshold;
import dev.ballast.unit.Unit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/** The thresholds of one pack, as its file declares them. */
public interface ThresholdTable {

    /** Every threshold that the pack declares, with its unit, whether or not a value is in force. */
    SortedMap<String, Unit> units();

    /** The values in force on a date, sorted by id and key; at most one for each. */
    List<Threshold> inForce(LocalDate asOf);

    /** For each threshold with a value for each class of client, the simple name of the fact that says the class. */
    default SortedMap<String, String> classes() {
        return Collections.emptySortedMap();
    }
}
