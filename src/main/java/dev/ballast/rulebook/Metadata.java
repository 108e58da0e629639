package dev.ballast.rulebook;

import dev.ballast.fact.Direction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says about itself, read from its annotations.
 *
 * @param subject what the advice moves, such as {@code term-debt}
 * @param direction which way it moves it
 */
public record Metadata(
        Severity severity,
        String subject,
        Direction direction,
        Wording wording,
        Grounds grounds,
        Validity validity,
        Effects effects) {

    /**
     * The words of the rule.
     *
     * @param advice an imperative sentence
     * @param rationale the reason that a sceptic accepts
     * @param limits where the rule is wrong or blind
     */
    public record Wording(String advice, String rationale, String limits) {}

    /**
     * What the rule rests on.
     *
     * @param claim id of a claim of its pack or of one that its pack requires
     * @param source what one can look up, or the word judgement
     */
    public record Grounds(String owner, String claim, RuleBasis basis, String source) {}

    /**
     * When and for whom the rule speaks.
     *
     * @param expires the first day on which it no longer speaks; null while no end is set
     * @param review when it is to be looked at again; null when no date is set
     * @param applies kinds of organisation in lower case; empty when it speaks to all
     */
    public record Validity(
            LocalDate effective,
            @Nullable LocalDate expires,
            @Nullable LocalDate review,
            List<String> applies) {

        public Validity {
            applies = List.copyOf(applies);
        }

        public boolean isInForce(LocalDate asOf) {
            return !asOf.isBefore(effective) && (expires == null || asOf.isBefore(expires));
        }

        public boolean speaksTo(String organisationKind) {
            return applies.isEmpty() || applies.contains(organisationKind);
        }
    }

    /**
     * What following or setting aside the advice does.
     *
     * @param action the change of the profile that the advice stands for; null when none is simulated
     * @param measure the component that the action has to improve, as {@code Coverage.minimum}; null without an action
     * @param waivable whether an overlay may waive the rule
     * @param whether the advice asks whether a thing is done at all, so that it comes before advice on how it is done
     * @param escalates id of the rule whose severity this one raises; null when it raises none
     */
    public record Effects(
            @Nullable String action,
            @Nullable String measure,
            boolean waivable,
            boolean whether,
            @Nullable String escalates) {}
}
