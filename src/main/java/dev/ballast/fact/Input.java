package dev.ballast.fact;

/**
 * One figure that a fact rests on. {@code at} is a JSON pointer into the profile, such as
 * {@code /financing/instruments/0/principal}, or {@code assumption:} and the id of a model parameter.
 *
 * @param value the figure as it was read, for the reader of a justification
 * @param source where the figure comes from, in words; empty when the client gave none
 */
public record Input(String at, String value, Basis basis, String source) implements Comparable<Input> {

    /** What the pointers of model parameters begin with. */
    public static final String PARAMETER = "assumption:";

    /** True for a parameter of a model, false for a line of the profile. */
    public boolean isParameter() {
        return at.startsWith(PARAMETER);
    }

    @Override
    public int compareTo(Input other) {
        return at.compareTo(other.at);
    }
}
