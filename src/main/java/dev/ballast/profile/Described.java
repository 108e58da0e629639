package dev.ballast.profile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field of the profile means and which values it may take: the source of the JSON Schema and of every refusal. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Described {

    /** The meaning of the field, in one sentence with its unit. */
    String value();

    /** The least value allowed; for dates, years before the as-of date, zero for later dates only; for texts, characters. */
    double min() default 0;

    /** The greatest value allowed; for dates, years after the as-of date; for lists, entries; for texts, characters. */
    double max() default 1e15;

    /** For texts: the regular expression that the whole of it matches; anything when empty. */
    String pattern() default "";

    /** The pattern in words, as in {@code "lower-case letters, digits and hyphens"}. */
    String patternWords() default "";

    /** A value that a client could have meant, used in examples and suggestions. */
    String example();
}
