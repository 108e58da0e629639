package dev.ballast.fact;

/**
 * A rule that does not speak to this client.
 *
 * @param reason why, as a clause: {@code it speaks to sovereigns, and this is an enterprise}
 */
public record NotApplicable(String rule, String reason) implements Fact {

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
        return "Rule %s does not apply: %s.".formatted(rule, reason);
    }
}
