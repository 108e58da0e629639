package dev.ballast.rulebook.overlay;

import dev.ballast.rulebook.yaml.Inline;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code moves.yaml}: another value for a threshold of a pack below.
 *
 * @param key the class that the value is for, where the threshold has one for each
 * @param was the value that it was written against; null where none was in force
 */
public record Move(
        String threshold,
        @Nullable String key,
        @Nullable BigDecimal was,
        BigDecimal value,
        @Inline Grant grant) {

    /** The threshold, and after a slash the key where there is one. */
    public String name() {
        return key == null ? threshold : threshold + "/" + key;
    }
}
