package dev.ballast.rulebook.cases;

import dev.ballast.declared.Extensions;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Fact;
import java.time.LocalDate;
import java.util.List;

/** What models compute from a profile; given by who may see models, because rules may not. */
@FunctionalInterface
public interface FactsOfProfile {

    /**
     * The facts of a fixture after some changes, or why it cannot be read.
     *
     * @param fixture name of a profile without folder and ending, such as {@code meta-fy2025}
     * @param extensions what the packs let it state
     */
    Checked<Assessed> of(String fixture, List<Change> changes, LocalDate asOf, Extensions extensions);

    /**
     * Facts with the kind of organisation they are of.
     *
     * @param organisationKind such as {@code enterprise}
     * @param country the code of its country; empty where the profile tells none
     */
    record Assessed(List<Fact> facts, String organisationKind, String country) {

        public Assessed {
            facts = List.copyOf(facts);
        }
    }
}
