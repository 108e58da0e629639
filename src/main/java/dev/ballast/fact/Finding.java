package dev.ballast.fact;

/** A rule that fired, once for each thing it fired about; a fact for the rules of later strata. */
public record Finding(String rule, String subject, Direction direction, About about) implements Fact {

    @Override
    public Inputs inputs() {
        return Inputs.none();
    }

    @Override
    public String statement() {
        return "Rule %s found something about %s.".formatted(rule, about);
    }
}
