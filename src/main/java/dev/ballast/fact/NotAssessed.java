package dev.ballast.fact;

import java.util.List;

/**
 * What could not be computed or judged, and what is missing for it. Missing is never zero.
 *
 * @param what the simple name of a fact type, or the id of a rule
 * @param missing JSON pointers of the profile that would have to be filled, or the facts that a rule lacks
 */
public record NotAssessed(String what, About about, List<String> missing) implements Fact {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when nothing is named as missing
     */
    public NotAssessed {
        missing = List.copyOf(missing);
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("say what is missing for " + what);
        }
    }

    /** The fact of this type could not be computed, for want of these lines of the profile. */
    public static NotAssessed of(Class<? extends Fact> type, About about, String... missing) {
        return new NotAssessed(type.getSimpleName(), about, List.of(missing));
    }

    @Override
    public Inputs inputs() {
        return Inputs.none();
    }

    @Override
    public String statement() {
        return "%s could not be assessed for %s: %s is missing.".formatted(what, about, String.join(", ", missing));
    }
}
