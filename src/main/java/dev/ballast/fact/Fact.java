package dev.ballast.fact;

/**
 * Something true of the client, in numbers with units, that a rule may match. A public record of a model package that
 * implements this is part of the rule vocabulary; its components are the record's components.
 */
public interface Fact {

    /** Whom or what this is true of: the organisation, one instrument, one facility. */
    About about();

    /** The lines of the profile and the assumptions that this rests on; moving one of them can move the fact. */
    Inputs inputs();

    /** The fact as one English sentence with units, such as {@code Debt service cover is 1.08x at its lowest.} */
    String statement();
}
