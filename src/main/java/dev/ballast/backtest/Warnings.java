package dev.ballast.backtest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code warnings.yaml} says: every rule that is expected to speak is in one of the two.
 *
 * @param noEvent by rule, why what it says foretells nothing of the closed list, so that it can neither hit nor miss
 */
record Warnings(List<Warning> warnings, @Nullable Map<String, String> noEvent) {

    Warnings {
        warnings = List.copyOf(warnings);
    }

    Map<String, String> notWarning() {
        return noEvent == null ? Map.of() : noEvent;
    }
}
