package dev.ballast.approval;

import dev.ballast.approval.Act.Manner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A proposal and all that was said of it, in order. */
public final class Proposal {

    /** How far a proposal came. */
    public enum Status {
        OPEN,
        APPROVED,
        /** Another rulebook was approved since: approved before it or not, its class was computed against an older one. */
        OUTDATED;

        /** {@code open}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Recorded first;
    private final List<Recorded> since = new ArrayList<>();

    Proposal(Recorded first) {
        this.first = first;
    }

    void add(Recorded said) {
        since.add(said);
    }

    public int number() {
        return first.act().proposal();
    }

    public Subject subject() {
        return Objects.requireNonNull(first.act().change(), "a proposal says what it proposes");
    }

    public Person author() {
        return first.act().by();
    }

    /** How many have to approve it besides its author. */
    public int quorum() {
        return Quorum.of(subject().kind());
    }

    /** All that was said, the proposal first. */
    public List<Act> acts() {
        return Stream.concat(Stream.of(first), since.stream())
                .map(Recorded::act)
                .toList();
    }

    /** The rules that were proposed. */
    InHand inHand() {
        return new InHand(
                Objects.requireNonNull(first.printed(), "a proposal holds its rulebook"),
                subject().rulebook(),
                subject().models(),
                subject().signers());
    }

    /** Who approved it, those for an emergency left out. */
    public List<Person> approvers() {
        return of(Manner.APPROVAL).map(each -> each.act().by()).toList();
    }

    /** The author and whoever approved, be it for an emergency. */
    List<Person> everybody() {
        return Stream.concat(
                        Stream.of(author()),
                        since.stream()
                                .filter(each -> each.act().manner() == Manner.APPROVAL
                                        || each.act().manner() == Manner.EMERGENCY)
                                .map(each -> each.act().by()))
                .toList();
    }

    /** The entry that made the quorum full; empty while it is not. */
    Optional<Recorded> approval() {
        return of(Manner.APPROVAL).skip(quorum() - 1L).findFirst();
    }

    Optional<Recorded> emergency() {
        return of(Manner.EMERGENCY).findFirst();
    }

    /** Whether the approval for an emergency holds on a day. */
    boolean isEmergencyOn(LocalDate day) {
        return emergency()
                .map(each -> Objects.requireNonNull(each.act().until(), "an emergency ends"))
                .filter(until -> !day.isAfter(until))
                .isPresent();
    }

    /** Objections that neither the author answered since nor who raised them took back. */
    public List<Act> unanswered() {
        var standing = new ArrayList<Act>();
        for (Recorded said : since) {
            Act act = said.act();
            if (act.manner() == Manner.OBJECTION) {
                standing.add(act);
            } else if (act.manner() == Manner.ANSWER) {
                standing.removeIf(
                        objection -> act.by().isSameAs(author()) || act.by().isSameAs(objection.by()));
            }
        }
        return List.copyOf(standing);
    }

    private Stream<Recorded> of(Manner manner) {
        return since.stream().filter(each -> each.act().manner() == manner);
    }
}
