package dev.ballast.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a fact is computed and where the method comes from, read by the dictionary of facts and the justification. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Formula {

    /** The formula in one line of words. */
    String text();

    /** Where the method can be looked up. */
    String source();
}
