package dev.ballast.fact;

/** A rule that was assessed and found nothing to say. */
public record Content(String rule) implements Fact {

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
        return "Rule %s was assessed and is content.".formatted(rule);
    }
}
