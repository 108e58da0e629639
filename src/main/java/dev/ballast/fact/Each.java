package dev.ballast.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a fact of which there is one for each thing of a kind, such as each instrument. A fact without it is about the
 * organisation and there is at most one; rules may therefore read any number of those without a join.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Each {

    /** The kind of thing, as in {@link About#kind()}: {@code instrument}. */
    String value();
}
