package dev.ballast.approval;

import dev.ballast.access.Caller;
import dev.ballast.approval.Act.Manner;
import dev.ballast.assess.Assessment;
import dev.ballast.assess.Rules;
import dev.ballast.audit.Consent;
import dev.ballast.audit.Models;
import dev.ballast.audit.State;
import dev.ballast.ledger.Ledger;
import dev.ballast.ledger.Telling;
import dev.ballast.ledger.Told;
import dev.ballast.review.Kind;
import dev.ballast.review.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the rules of each tenant, kept in a ledger. A class is computed against the rulebook that was approved
 * last, never against the last proposal, so that a change that is cut into parts weighs what it weighs as a whole.
 */
public final class Approvals {

    private final Ledger ledger;

    /** What is said in this ledger; the rules of this build are what is approved until it says more. */
    public Approvals(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All that was said of the rules of a tenant. */
    public History history(String tenant) {
        return History.of(ledger.told(tenant));
    }

    /**
     * Proposes rules in place of those that were approved last, and returns the proposal.
     *
     * @param claimed the heaviest class that the author believes the change to have; null to claim nothing
     * @throws Refused with every reason why not
     */
    public Proposal propose(Caller caller, InHand rules, String reason, @Nullable Kind claimed, LocalDate day) {
        return say(caller, history -> {
            InHand before = approved(history);
            var subject = new Subject(
                    rules.digest(), rules.models(), history.base(), classOf(rules, before), rules.signers());
            Person author = new Check(history, caller, reason)
                    .proposes(subject, subject.isOf(before.digest(), before.models()), claimed);
            int number = history.proposals().size() + 1;
            return new Saying(new Act(Manner.PROPOSAL, number, author, day, reason, subject, null), rules.printed());
        });
    }

    /**
     * Approves the proposal of this number; whoever does has its rules in hand.
     *
     * @param digest of the rulebook in hand
     * @param until the last day, for an approval in an emergency; null for one that counts for the quorum
     * @throws Refused with every reason why not
     */
    public Proposal approve(
            Caller caller, int number, String digest, String reason, @Nullable LocalDate until, LocalDate day) {
        Manner manner = until == null ? Manner.APPROVAL : Manner.EMERGENCY;
        return say(caller, history -> {
            Person approver = new Check(history, caller, reason)
                    .approves(number, digest, Models.bundled().digest(), until, day);
            return Saying.of(new Act(manner, number, approver, day, reason, null, until));
        });
    }

    /**
     * Objects to the proposal of this number.
     *
     * @throws Refused with every reason why not
     */
    public Proposal object(Caller caller, int number, String reason, LocalDate day) {
        return say(caller, history -> {
            Person objector = new Check(history, caller, reason).objects(number);
            return Saying.of(new Act(Manner.OBJECTION, number, objector, day, reason, null, null));
        });
    }

    /**
     * Answers the objections to the proposal of this number, or takes one's own back.
     *
     * @throws Refused with every reason why not
     */
    public Proposal answer(Caller caller, int number, String reason, LocalDate day) {
        return say(caller, history -> {
            Person answering = new Check(history, caller, reason).answers(number);
            return Saying.of(new Act(Manner.ANSWER, number, answering, day, reason, null, null));
        });
    }

    /**
     * The same answer, in the state that an approval gives to the rules that made it. Rules of the release, and those that
     * nothing in the ledger covers, stay as they are.
     *
     * @param day on which authority is asked for, whatever day was judged
     */
    public Assessment consulted(Assessment assessment, Rules rules, String tenant, LocalDate day) {
        return consulted(assessment, rules, history(tenant), day);
    }

    /** The same as it was when an old answer was given. */
    public Assessment consulted(Assessment assessment, Rules rules, String tenant, Consent then) {
        List<Told> told = ledger.told(tenant);
        int last = told.stream().map(each -> each.entry().digest()).toList().indexOf(then.record());
        return consulted(assessment, rules, History.of(told.subList(0, last + 1)), then.decidedOn());
    }

    private static Assessment consulted(Assessment assessment, Rules rules, History history, LocalDate day) {
        return rules.state() == State.APPROVED
                ? assessment
                : history.standing(InHand.of(rules), day)
                        .map(standing -> assessment.approvedAs(standing.state(), standing.consent()))
                        .orElse(assessment);
    }

    /** Against what was approved last; other models are other figures, so that words alone are never all. */
    private static Kind classOf(InHand rules, InHand before) {
        Kind kind = Kind.of(before.printed().changesTo(rules.printed()));
        return before.models().equals(rules.models()) ? kind : kind.heavier(Kind.BEHAVIOURAL);
    }

    private static InHand approved(History history) {
        return history.last()
                .map(Proposal::inHand)
                .orElseGet(() -> InHand.of(Rules.bundled().get()));
    }

    /** What somebody is about to say, and the rulebook that has to be kept with it. */
    private record Saying(Act act, @Nullable Printed printed) {

        static Saying of(Act act) {
            return new Saying(act, null);
        }

        Recorded recorded() {
            return new Recorded(act, "", printed);
        }
    }

    /** Nobody says anything between what is read and what is added. */
    private Proposal say(Caller caller, Function<History, Saying> next) {
        var said = new AtomicReference<Proposal>();
        ledger.tell(caller.tenant(), told -> {
            History history = History.of(told);
            Saying saying = next.apply(history);
            Proposal proposal = history.add(saying.recorded());
            said.set(proposal);
            Subject subject = proposal.subject();
            return Telling.of(
                    saying.act().on(),
                    history.stateBy(saying.act()).word(),
                    subject.rulebook(),
                    subject.models(),
                    Recorded.kept(saying.act(), saying.printed()));
        });
        return Objects.requireNonNull(said.get(), "the ledger tells within the call");
    }
}
