package dev.ballast.appraisal;

import dev.ballast.fact.FactsByType;
import java.util.List;

/** The same client with an assumed figure elsewhere in its range: measures whether the figure decides anything. */
public interface Variations {

    /** The figures that were assumed, each with its range, in the order of their pointers. */
    List<Swing> swings();

    /**
     * The facts as the models make them with these lines at that end of their range and everything else as it is; those
     * that were made again name no inputs.
     */
    FactsByType facts(Swing swing, End end);
}
