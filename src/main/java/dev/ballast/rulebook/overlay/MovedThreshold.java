package dev.ballast.rulebook.overlay;

import dev.ballast.fact.Place;
import dev.ballast.fact.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * A threshold of a pack below, as it was and as a pack moved it.
 *
 * @param place where the move stands
 * @param was null where no value was in force
 * @param isWeaker whether the rules became milder by it
 */
public record MovedThreshold(Place place, @Nullable Threshold was, Threshold now, boolean isWeaker, Grant grant) {

    /** What it does to the threshold: {@code moves it from 1.15x to 1.12x, which is weaker}. */
    public String does() {
        return was == null
                ? "fills it with " + now.quantity()
                : "moves it from %s to %s, which is %s"
                        .formatted(was.quantity(), now.quantity(), isWeaker ? "weaker" : "stricter");
    }
}
