package dev.ballast.rulebook.engine;

import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Operator;
import java.util.function.Function;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate2;

/**
 * A comparison of one fact with an earlier one.
 *
 * @param where the rule and the condition, for errors
 */
record Beta(Function<Fact, Object> left, Operator operator, Function<Fact, Object> right, String meaning, String where)
        implements Predicate2<Object, Object>, HashedExpression {

    @Override
    public boolean test(Object fact, Object earlier) {
        try {
            return operator.holds(left.apply((Fact) fact), right.apply((Fact) earlier));
        } catch (RuntimeException failed) {
            throw new IllegalStateException(where + " failed on " + fact + " and " + earlier, failed);
        }
    }

    @Override
    public String getExpressionHash() {
        return meaning;
    }
}
