package dev.ballast.profile;

import dev.ballast.fact.Inputs;

/**
 * All that a model may look at: the profile, where each of its figures came from, and the parameters in force on its
 * as-of date.
 *
 * @param declared what packs let the client state besides; no model looks at it
 */
public record Evidence(Profile profile, Provenance provenance, Parameters parameters, DeclaredValues declared) {

    /** The evidence of a client that states nothing besides the contract. */
    public Evidence(Profile profile, Provenance provenance, Parameters parameters) {
        this(profile, provenance, parameters, DeclaredValues.NONE);
    }

    /**
     * The inputs that a fact rests on, named by JSON pointer ({@code /financials/planned_capex}; {@code *} stands for
     * every index of a list; a pointer to an object stands for all below it) or by parameter id
     * ({@code assumption:silicon.life}). Pointers that the client left out and no assumption fills are passed over.
     */
    public Inputs inputs(String... names) {
        return provenance.inputs(parameters, names);
    }

    /** The same without where its figures came from; quicker for models that only try a value, and nobody cites. */
    public Evidence unsourced() {
        return new Evidence(profile, Provenance.NONE, parameters, declared);
    }
}
