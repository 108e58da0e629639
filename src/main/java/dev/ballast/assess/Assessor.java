package dev.ballast.assess;

import dev.ballast.advice.Advice;
import dev.ballast.appraisal.Appraisal;
import dev.ballast.appraisal.Appraised;
import dev.ballast.appraisal.AssumedFigures;
import dev.ballast.audit.Models;
import dev.ballast.audit.Receipt;
import dev.ballast.audit.Replay;
import dev.ballast.audit.RulesDigest;
import dev.ballast.profile.Evidence;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.explain.Explainer;
import dev.ballast.rulebook.explain.Why;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Assesses clients by one rulebook. May be used by many threads; the rules of a day are made ready once. */
public final class Assessor {

    private final Rules rules;
    private final Models models;
    private final Map<LocalDate, Day> days = new ConcurrentHashMap<>();

    /** The rules of one day, with the digest that every receipt of that day carries. */
    private record Day(RulesInForce rules, RulesDigest digest) {}

    /** An assessor by these rules, whose receipts carry the digests of these models. */
    public Assessor(Rules rules, Models models) {
        this.rules = rules;
        this.models = models;
    }

    public Rules rules() {
        return rules;
    }

    /** What this client should do, why, and what proves the answer. */
    public Assessment assess(Evidence evidence) {
        Day today = day(evidence.profile().asOf());
        Appraised appraised = Appraisal.of(evidence, today.rules);
        Advice advice = Advice.of(appraised, AssumedFigures.of(evidence), today.rules::over);
        return Assessment.of(appraised, advice, today.digest, models, rules.state());
    }

    /** Why a rule spoke of this client or did not; empty when no rule of this id was in force. */
    public Optional<Why> explain(Evidence evidence, String ruleId) {
        RulesInForce today = day(evidence.profile().asOf()).rules;
        Appraised appraised = Appraisal.of(evidence, today);
        return new Explainer(today, appraised.facts(), appraised.judgement()).why(ruleId);
    }

    /** Whether this client gets the recorded answer again. */
    public Replay replay(Receipt recorded, Evidence evidence) {
        return Replay.of(recorded, assess(evidence).receipt());
    }

    private Day day(LocalDate asOf) {
        return days.computeIfAbsent(asOf, date -> {
            RulesInForce inForce = rules.rulebook().inForce(date);
            return new Day(inForce, RulesDigest.of(inForce));
        });
    }
}
