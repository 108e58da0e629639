package dev.ballast.assess;

import dev.ballast.advice.Advice;
import dev.ballast.advice.TurningPoint;
import dev.ballast.advice.TurningPoints;
import dev.ballast.appraisal.Appraisal;
import dev.ballast.appraisal.Appraised;
import dev.ballast.appraisal.AssumedFigures;
import dev.ballast.appraisal.Variations;
import dev.ballast.audit.Models;
import dev.ballast.audit.Receipt;
import dev.ballast.audit.Replay;
import dev.ballast.audit.RulesDigest;
import dev.ballast.fact.Fact;
import dev.ballast.profile.CanonicalProfile;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.rulebook.Departure;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.explain.Explainer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Assesses clients by one rulebook. May be used by many threads; the rules of a day are made ready once. */
public final class Assessor {

    /** So many days and countries are kept ready; a server is asked for few. */
    static final int MOST_DAYS = 64;

    private final Rules rules;
    private final Models models;
    private final Map<Seat, Day> days = new ConcurrentHashMap<>();

    /** A day and a country, which decide what rules hold; the country is empty where the client tells none. */
    private record Seat(LocalDate asOf, String country) {

        static Seat of(Evidence evidence) {
            return new Seat(
                    evidence.profile().asOf(), evidence.profile().organisation().countryCode());
        }
    }

    /** The rules of one day and country, the control of them where they are not the released ones, and the digest for receipts. */
    private record Day(RulesInForce rules, @Nullable CoreControl control, RulesDigest digest) {}

    /** An assessor by these rules, whose receipts carry the digests of these models. */
    public Assessor(Rules rules, Models models) {
        this.rules = rules;
        this.models = models;
    }

    public Rules rules() {
        return rules;
    }

    /**
     * What this client should do, why, and what proves the answer.
     *
     * @throws CoreLost when rules laid over core keep a rule of core from speaking
     * @throws Contradiction when the trees of the rules, judged without the engine, say something else
     */
    public Assessment assess(Evidence evidence) {
        Day today = day(evidence);
        Appraised found = Contradiction.unlessConfirmed(Appraisal.of(evidence, today.rules), today.rules);
        return answer(controlled(found, today), today, AssumedFigures::of);
    }

    /** The answer that a trial is judged by, which nobody reads: without the parameters of the models that decide it. */
    private Assessment outcome(Evidence evidence) {
        Day today = day(evidence);
        return answer(appraised(evidence, today), today, AssumedFigures::ofClient);
    }

    private Assessment answer(Appraised appraised, Day today, BiFunction<Evidence, List<Fact>, Variations> variations) {
        Advice advice =
                Advice.of(appraised, variations.apply(appraised.evidence(), appraised.facts()), today.rules::over);
        return Assessment.of(appraised, advice, today.digest, models, rules.state())
                .signedAs(rules.signed());
    }

    /** The same answer with what following each recommendation alone does: some hundred times the work. */
    public Assessment tried(Evidence evidence) {
        Assessment answer = assess(evidence);
        return answer.with(new Trials(answer, day(evidence).rules, this::outcome).of(any -> true));
    }

    /** What following each recommendation alone would do, for those whose rule names an action; in the order of the advice. */
    public List<Trial> trials(Evidence evidence) {
        return trials(evidence, any -> true);
    }

    /** The same for some of the recommendations. */
    public List<Trial> trials(Evidence evidence, Predicate<RuleCard> wanted) {
        return new Trials(assess(evidence), rulesFor(evidence), this::outcome).of(wanted);
    }

    /** Why a rule spoke of this client or did not; empty when no rule of this id was in force. */
    public Optional<Justification> explain(Evidence evidence, String ruleId) {
        Day today = day(evidence);
        Appraised found = Appraisal.of(evidence, today.rules);
        List<Departure> departures = controlled(found, today).judgement().departures();
        return new Explainer(today.rules, found.facts(), found.judgement())
                .why(ruleId)
                .map(why -> Justification.of(why, departures));
    }

    /**
     * The rules in force on the day of this client, for who judges many variations of it.
     *
     * @throws CoreLost when rules laid over core keep a rule of core from speaking of this client
     */
    public RulesInForce rulesFor(Evidence evidence) {
        Day today = day(evidence);
        appraised(evidence, today);
        return today.rules;
    }

    /** The digest of the rules in force on a day for a client that tells no country, as its receipt would carry it. */
    public String digest(LocalDate asOf) {
        return day(new Seat(asOf, "")).digest.digest();
    }

    /** The rules in force on the day and in the country of this client, sorted by id. */
    public List<RuleCard> rulesOf(Evidence evidence) {
        return day(evidence).rules.rules();
    }

    /**
     * What would change the advice: the nearest values of single figures at which other rules speak, the nearest first.
     *
     * @param ruleId the rule whose turning points are wanted; null for those of all rules
     */
    public List<TurningPoint> turningPoints(Evidence evidence, @Nullable String ruleId) {
        Day today = day(evidence);
        Appraised appraised = appraised(evidence, today);
        Set<String> figures = ruleId == null
                ? TurningPoints.figuresOf(appraised.facts())
                : TurningPoints.figuresOf(appraised.facts(), today.rules, ruleId);
        return TurningPoints.of(evidence, today.rules, figures, changed -> isProfile(changed, evidence)).stream()
                .filter(point -> ruleId == null || point.turns(ruleId))
                .toList();
    }

    /** A figure that an assumption filled is not in the text, so that there the reader has nothing to refuse. */
    private static boolean isProfile(Evidence changed, Evidence before) {
        byte[] text = CanonicalProfile.of(changed).getBytes(StandardCharsets.UTF_8);
        return ProfileReader.read(
                        "changed.json",
                        text,
                        before.profile().asOf(),
                        before.declared().extensions())
                .isAccepted();
    }

    /** Whether this client gets the recorded answer again. */
    public Replay replay(Receipt recorded, Evidence evidence) {
        return Replay.of(recorded, assess(evidence).receipt());
    }

    private static Appraised appraised(Evidence evidence, Day today) {
        return controlled(Appraisal.of(evidence, today.rules), today);
    }

    private static Appraised controlled(Appraised found, Day today) {
        return today.control == null ? found : today.control.controlled(found);
    }

    private Day day(Evidence evidence) {
        return day(Seat.of(evidence));
    }

    /** How many days and countries are kept ready. */
    int kept() {
        return days.size();
    }

    /** Whoever asks for many days makes none wait for good, and fills no memory. */
    private Day day(Seat wanted) {
        if (days.size() >= MOST_DAYS && !days.containsKey(wanted)) {
            days.clear();
        }
        return days.computeIfAbsent(wanted, seat -> {
            RulesInForce inForce = rules.rulebook().inForce(seat.asOf, seat.country);
            return new Day(inForce, control(inForce, seat), RulesDigest.of(inForce, rules.extensions()));
        });
    }

    /** Released rules are controlled only where a pack of a jurisdiction is laid over core. */
    private @Nullable CoreControl control(RulesInForce inForce, Seat seat) {
        Rulebook released = rules.core() == null ? rules.rulebook() : rules.core();
        boolean isCoreAlone =
                inForce.rules().stream().allMatch(card -> card.pack().isCore());
        if (rules.core() == null && isCoreAlone) {
            return null;
        }
        RulesInForce core = released.coreInForce(seat.asOf);
        RulesInForce own = rules.rulebook().coreInForce(seat.asOf);
        return new CoreControl(inForce, core, CoreDifference.between(own, core));
    }
}
