package dev.ballast.assess;

import java.util.List;

/**
 * One rulebook in the place of another, and what that changes.
 *
 * @param before the rulebook that judged until then
 * @param after the rulebook that judges from now on
 * @param isChanged false where the folders hold the very files that judge already, and nothing was done
 * @param compared how many of the clients both rulebooks judged
 * @param shifts whom they advise otherwise, by rule
 */
public record Swap(Standing before, Standing after, boolean isChanged, int compared, List<Shift> shifts) {

    public Swap {
        shifts = List.copyOf(shifts);
    }
}
