package dev.ballast.rulebook.engine;

import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Operator;
import java.util.function.Function;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/**
 * A comparison within one fact; Drools shares the work of those with one meaning.
 *
 * @param right gives the constant or the other component
 * @param where the rule and the condition, for errors
 */
record Alpha(Function<Fact, Object> left, Operator operator, Function<Fact, Object> right, String meaning, String where)
        implements Predicate1<Object>, HashedExpression {

    @Override
    public boolean test(Object fact) {
        try {
            return operator.holds(left.apply((Fact) fact), right.apply((Fact) fact));
        } catch (RuntimeException failed) {
            throw new IllegalStateException(where + " failed on " + fact, failed);
        }
    }

    @Override
    public String getExpressionHash() {
        return meaning;
    }
}
