package dev.ballast.rulebook.engine;

import dev.ballast.fact.Fact;
import java.util.function.Function;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;

/** The accessor of one component, as Drools wants it; equal when it reads the same. */
record Getter(String meaning, Function<Fact, Object> accessor) implements Function1<Object, Object>, HashedExpression {

    @Override
    public Object apply(Object fact) {
        return accessor.apply((Fact) fact);
    }

    @Override
    public String getExpressionHash() {
        return meaning;
    }
}
