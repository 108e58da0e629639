package dev.ballast.rulebook.verify;

import java.util.function.UnaryOperator;

/**
 * One fault put into the shipped rules on purpose.
 *
 * @param kind of fault, a word of the grammar
 * @param code the defect that a reviewer would name
 * @param named the rule, threshold or file that has to be named
 */
record Seed(String kind, String code, String named, UnaryOperator<SpoiltRules> spoil) {

    @Override
    public String toString() {
        return kind + " in " + named;
    }
}
