package dev.ballast.rulebook.solve;

/** That a rule fires, or that it is assessed and content. */
public record Goal(String rule, boolean isFiring) {

    public static Goal fires(String rule) {
        return new Goal(rule, true);
    }

    public static Goal isContent(String rule) {
        return new Goal(rule, false);
    }
}
