package dev.ballast.rulebook.mutate;

import dev.ballast.rulebook.tree.Rule;

/**
 * A rule with one thing changed.
 *
 * @param change in words: {@code minimum < $floor.ratio becomes <=}
 * @param tree the changed rule, under the id of the sound one
 * @param moved the threshold whose value is moved instead; empty when the tree is what changed
 * @param up whether it is moved up
 */
public record Mutant(String change, Rule tree, String moved, boolean up) {

    static Mutant of(String change, Rule tree) {
        return new Mutant(change, tree, "", false);
    }

    @Override
    public String toString() {
        return tree.id() + ": " + change;
    }
}
