package dev.ballast.assess;

import dev.ballast.advice.Advice;
import dev.ballast.appraisal.Appraised;
import dev.ballast.audit.Consent;
import dev.ballast.audit.Models;
import dev.ballast.audit.Receipt;
import dev.ballast.audit.RulesDigest;
import dev.ballast.audit.State;
import dev.ballast.rulebook.trust.Signed;
import dev.ballast.rulebook.wording.Translation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A complete answer: what was looked at, what is advised, and what proves it. */
public final class Assessment {

    private final Appraised appraised;
    private final Advice advice;
    private final RulesDigest rules;
    private final Models models;
    private final State state;

    /** Made when it is first asked for: who compares thousands of answers needs no proof of each. */
    private @Nullable Receipt receipt;

    private final List<Trial> trials;

    private final List<Signed> signed;

    private final @Nullable Consent approval;

    private Assessment(
            Appraised appraised,
            Advice advice,
            RulesDigest rules,
            Models models,
            State state,
            List<Trial> trials,
            List<Signed> signed,
            @Nullable Consent approval) {
        this.approval = approval;
        this.trials = List.copyOf(trials);
        this.signed = List.copyOf(signed);
        this.appraised = appraised;
        this.advice = advice;
        this.rules = rules;
        this.models = models;
        this.state = state;
    }

    /** The answer that these rules and models gave. */
    public static Assessment of(Appraised appraised, Advice advice, RulesDigest rules, Models models, State state) {
        return new Assessment(appraised, advice, rules, models, state, List.of(), List.of(), null);
    }

    public Appraised appraised() {
        return appraised;
    }

    public Advice advice() {
        return advice;
    }

    /** What following each recommendation alone does, where that was tried; the receipt is of the answer without it. */
    public List<Trial> trials() {
        return trials;
    }

    /** The same answer with what trying its advice showed. */
    Assessment with(List<Trial> tried) {
        return new Assessment(appraised, advice, rules, models, state, tried, signed, approval);
    }

    /** The same answer with the words of its rules in another language; what proves it stays as it was. */
    public Assessment in(Map<String, Translation> translations) {
        var other = new Assessment(appraised, advice.in(translations), rules, models, state, trials, signed, approval);
        other.receipt = receipt();
        return other;
    }

    /** The packs beside the released rules whose signatures were verified before they judged. */
    public List<Signed> signed() {
        return signed;
    }

    /** The same answer, by rules of which these packs are signed. */
    Assessment signedAs(List<Signed> packs) {
        return new Assessment(appraised, advice, rules, models, state, trials, packs, approval);
    }

    /** The approval in a ledger that was consulted; null where none was. */
    public @Nullable Consent approval() {
        return approval;
    }

    /** The same answer by rules that a ledger says are approved. */
    public Assessment approvedAs(State state, Consent approval) {
        return new Assessment(appraised, advice, rules, models, state, trials, signed, approval);
    }

    /** What proves the answer. */
    public synchronized Receipt receipt() {
        if (receipt == null) {
            receipt = Receipt.of(appraised, advice, rules, models, state, approval);
        }
        return receipt;
    }

    /** The content hash that names this answer: the same client, rules and models have the same id. */
    public String id() {
        return receipt().id();
    }

    /** The name of the organisation as the profile has it: foreign text. */
    public String client() {
        return appraised.evidence().profile().organisation().name();
    }
}
