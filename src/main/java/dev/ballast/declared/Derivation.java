package dev.ballast.declared;

import java.util.List;

/**
 * How a line follows from others: {@code firm_share} is the ratio of {@code firm_power} to {@code needed_power}.
 *
 * @param of the full ids of those lines, in the order of the form
 */
public record Derivation(Combination form, List<String> of) {

    public Derivation {
        of = List.copyOf(of);
    }
}
