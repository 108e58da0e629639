package dev.ballast.rulebook.yaml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form that the text of a record component must have. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Form {

    /** A regular expression that the whole text must match. */
    String pattern();

    /** The form in words with an example, for the author whose text does not have it. */
    String says();
}
