package dev.ballast.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What holds of every fact of a type because of how it is computed, so that verification does not invent clients who
 * cannot be. Each entry is one comparison or several joined by {@code or}; a side is a component of this fact, of another
 * one as {@code Leverage.ceiling}, or {@code true}, {@code false} or {@code zero}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Always {

    /** The entries: {@code optimalLow <= optimalHigh}. */
    String[] value();
}
