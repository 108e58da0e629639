package dev.ballast.assess;

import dev.ballast.advice.Advice;
import dev.ballast.appraisal.Appraised;
import dev.ballast.audit.Models;
import dev.ballast.audit.Receipt;
import dev.ballast.audit.RulesDigest;
import dev.ballast.audit.State;

/** A complete answer: what was looked at, what is advised, and what proves it. */
public record Assessment(Appraised appraised, Advice advice, Receipt receipt) {

    /** The answer with its receipt. */
    public static Assessment of(Appraised appraised, Advice advice, RulesDigest rules, Models models, State state) {
        return new Assessment(appraised, advice, Receipt.of(appraised, advice, rules, models, state));
    }

    /** The content hash that names this answer: the same client, rules and models have the same id. */
    public String id() {
        return receipt.id();
    }

    /** The name of the organisation as the profile has it: foreign text. */
    public String client() {
        return appraised.evidence().profile().organisation().name();
    }
}
