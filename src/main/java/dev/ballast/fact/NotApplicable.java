package dev.ballast.fact;

/**
 * What does not arise for this client: a fact with nothing to be about, or a rule that speaks to others. Unlike what is
 * not assessed, nothing is missing.
 *
 * @param what the simple name of a fact type, or the id of a rule
 * @param reason why, as a clause: {@code nothing is pledged for any instrument}
 */
public record NotApplicable(String what, String reason) implements Fact {

    /** There is nothing that a fact of this type could be about. */
    public static NotApplicable of(Class<? extends Fact> type, String reason) {
        return new NotApplicable(type.getSimpleName(), reason);
    }

    @Override
    public About about() {
        return About.rulebook();
    }

    @Override
    public Inputs inputs() {
        return Inputs.none();
    }

    @Override
    public String statement() {
        return "%s does not apply: %s.".formatted(what, reason);
    }
}
