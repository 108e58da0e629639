package dev.ballast.profile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field that may be left out: the dated assumption of this id then fills it, and the answer lists it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Assumed {

    /** The id of an entry in {@code assumptions.json}, such as {@code profile.interest-paid}. */
    String value();
}
