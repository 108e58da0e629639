package dev.ballast.appraisal;

import java.util.List;

/**
 * A figure as a sum of inputs: {@code EBITDA = operating income + depreciation}, {@code what an issue leaves = 1 − its cost}.
 *
 * @param constant that is added: zero, or one for what is left of a whole
 * @param parts the inputs, each added or taken away
 */
public record Origin(double constant, List<Part> parts) {

    /**
     * One input.
     *
     * @param at its pointer, or {@code assumption:} and the id of a parameter
     */
    public record Part(String at, boolean isAdded) {}

    public Origin {
        parts = List.copyOf(parts);
    }
}
