package dev.ballast.approval;

import dev.ballast.approval.Act.Manner;
import dev.ballast.approval.Proposal.Status;
import dev.ballast.audit.Consent;
import dev.ballast.audit.State;
import dev.ballast.ledger.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that was said of the rules of one tenant, and what follows from it. */
public final class History {

    /** The state of rules on a day, and the approval that makes it. */
    public record Standing(State state, Consent consent) {}

    private final List<Proposal> proposals = new ArrayList<>();

    /** In the order in which quorums were reached. */
    private final List<Proposal> approved = new ArrayList<>();

    private History() {}

    static History of(List<Told> told) {
        var history = new History();
        told.forEach(each -> history.add(Recorded.of(each)));
        return history;
    }

    /** Adds what was said last, and returns the proposal that it is about. */
    Proposal add(Recorded said) {
        if (said.act().manner() == Manner.PROPOSAL) {
            proposals.add(new Proposal(said));
            return proposals.get(proposals.size() - 1);
        }
        Proposal proposal = proposals.get(said.act().proposal() - 1);
        boolean wasApproved = proposal.approval().isPresent();
        proposal.add(said);
        if (!wasApproved && proposal.approval().isPresent()) {
            approved.add(proposal);
        }
        return proposal;
    }

    /** What the last thing that was said made of the rulebook that it is about. */
    State stateBy(Act act) {
        Proposal proposal = proposals.get(act.proposal() - 1);
        return act.manner() == Manner.EMERGENCY
                ? State.EMERGENCY
                : status(proposal) == Status.APPROVED ? State.APPROVED_BY_LEDGER : State.DRAFT;
    }

    /** In the order in which they were made. */
    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    /** The proposal of this number; empty when there is none. */
    public Optional<Proposal> proposal(int number) {
        return proposals.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The proposal that was approved last; empty when the release is all that was approved. */
    Optional<Proposal> last() {
        return approved.isEmpty() ? Optional.empty() : Optional.of(approved.get(approved.size() - 1));
    }

    /** The entry by which the last rulebook was approved, or {@link Subject#RELEASE}. */
    String base() {
        return last().flatMap(Proposal::approval).map(Recorded::entry).orElse(Subject.RELEASE);
    }

    /** How far a proposal came. */
    public Status status(Proposal proposal) {
        if (proposal.approval().isPresent()) {
            return last().filter(each -> each.number() == proposal.number()).isPresent()
                    ? Status.APPROVED
                    : Status.OUTDATED;
        }
        return proposal.subject().base().equals(base()) ? Status.OPEN : Status.OUTDATED;
    }

    /** What these rules are on a day by what was said; empty when nothing that was said makes them more than a draft. */
    public Optional<Standing> standing(InHand rules, LocalDate day) {
        Optional<Standing> approval = last().filter(each -> each.subject().isOf(rules.digest(), rules.models()))
                .flatMap(Proposal::approval)
                .map(each -> new Standing(State.APPROVED_BY_LEDGER, new Consent(each.entry(), day, null)));
        return approval.isPresent()
                ? approval
                : proposals.stream()
                        .filter(each -> status(each) == Status.OPEN
                                && each.subject().isOf(rules.digest(), rules.models())
                                && each.isEmergencyOn(day))
                        .flatMap(each -> each.emergency().stream())
                        .max(Comparator.comparing(each -> each.act().until()))
                        .map(each -> new Standing(
                                State.EMERGENCY,
                                new Consent(each.entry(), day, each.act().until())));
    }
}
