package dev.ballast.rulebook.verify;

import java.util.List;
import java.util.stream.Stream;

/**
 * The faults that a rulebook may have, each kind written into the shipped rules at least three times. It was written
 * from what a reviewer signs (units, metadata, dated thresholds, packs), before there was a verifier to please.
 */
final class FaultGrammar {

    private FaultGrammar() {}

    static List<Seed> seeds() {
        return Stream.concat(LogicFaults.seeds().stream(), PaperFaults.seeds().stream())
                .toList();
    }
}
