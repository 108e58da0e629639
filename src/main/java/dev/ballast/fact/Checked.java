package dev.ballast.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader returns: the value, or all problems.
 *
 * @param value present exactly when there are no problems
 */
public record Checked<T>(@Nullable T value, List<Problem> problems) {

    /**
     * Copies the problems.
     *
     * @throws IllegalArgumentException when there is neither a value nor a problem, or both
     */
    public Checked {
        problems = List.copyOf(problems);
        if ((value == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("either a value or problems: " + problems);
        }
    }

    public static <T> Checked<T> of(T value) {
        return new Checked<>(value, List.of());
    }

    public static <T> Checked<T> refused(List<Problem> problems) {
        return new Checked<>(null, problems);
    }

    public boolean isAccepted() {
        return problems.isEmpty();
    }

    /**
     * The value of an accepted reading.
     *
     * @throws IllegalStateException when there are problems
     */
    public T get() {
        if (value == null) {
            throw new IllegalStateException("refused: " + problems);
        }
        return value;
    }
}
