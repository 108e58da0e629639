package dev.ballast.rulebook;

import dev.ballast.fact.Threshold;
import dev.ballast.unit.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** The thresholds of one pack, as its file declares them. */
public interface ThresholdTable {

    /** Every threshold that the pack declares, with its unit, whether or not a value is in force. */
    SortedMap<String, Unit> units();

    /** The values in force on a date, sorted by id; at most one for each id. */
    List<Threshold> inForce(LocalDate asOf);
}
