package dev.ballast.appraisal;

import dev.ballast.fact.FactsByType;
import java.util.List;

/** The same client with an assumed figure or a parameter elsewhere in its range: measures whether it decides anything. */
public interface Variations {

    /** The figures that were assumed, each with its range, in the order of their pointers. */
    List<Swing> swings();

    /** The parameters of the models that the facts rest on, each alone and with its range, in the order of their ids. */
    List<Swing> parameters();

    /**
     * The facts as the models make them with these lines at that end of their range and everything else as it is; those
     * that were made again name no inputs.
     */
    FactsByType facts(Swing swing, End end);
}
