package dev.ballast.approval;

import dev.ballast.access.Caller;
import dev.ballast.access.Role;
import dev.ballast.approval.Act.Manner;
import dev.ballast.approval.Proposal.Status;
import dev.ballast.approval.Refused.Reason;
import dev.ballast.review.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether somebody may say something of the rules now: all reasons why not, or who it is. */
final class Check {

    private static final int LONGEST_REASON = 2000;
    private static final Set<Role> PROPOSING = EnumSet.of(Role.INTEGRATOR, Role.REVIEWER);
    private static final Set<Role> REVIEWING = EnumSet.of(Role.REVIEWER);

    private final History history;
    private final Caller caller;
    private final @Nullable Person person;
    private final List<Reason> reasons = new ArrayList<>();

    Check(History history, Caller caller, String reason) {
        this.history = history;
        this.caller = caller;
        this.person = Person.of(caller);
        if (person == null) {
            refuse(
                    "nobody-known",
                    "nobody vouches for who this is, and an approval is worth the name under it",
                    "Say who you are: a token by --token, or a server that was started with --tokens or --oidc-issuer.");
        }
        if (reason.isBlank()
                || reason.length() > LONGEST_REASON
                || reason.codePoints().anyMatch(Check::isHidden)) {
            refuse(
                    "reason",
                    "the reason is empty, longer than " + LONGEST_REASON
                            + " characters, or holds some that cannot be seen",
                    "Say in a sentence or two why.");
        }
    }

    /** Line feeds, escapes, and marks that turn the direction of writing. */
    private static boolean isHidden(int character) {
        return Set.of(Character.CONTROL, Character.FORMAT).contains((byte) Character.getType(character));
    }

    Person proposes(Subject subject, boolean isNothing, @Nullable Kind claimed) {
        role(PROPOSING);
        if (person != null) {
            issuer(person);
        }
        if (isNothing) {
            refuse(
                    "nothing-changed",
                    "these rules are those that were approved last",
                    "Change them first, or name another folder.");
        }
        history.proposals().stream()
                .filter(each -> history.status(each) == Status.OPEN
                        && each.subject().isOf(subject.rulebook(), subject.models()))
                .findFirst()
                .ifPresent(same -> refuse(
                        "proposed-already",
                        "proposal " + same.number() + " proposes the same rules",
                        "Say there what there is to say."));
        if (claimed != null && claimed.compareTo(subject.kind()) < 0) {
            refuse(
                    "class-heavier",
                    "the change is %s, not %s: it is held against the rulebook that was approved last, whatever was proposed since"
                            .formatted(subject.kind().word(), claimed.word()),
                    "Propose it as what it is, or take out what makes it so: a part weighs what the whole does.");
        }
        return known();
    }

    Person approves(int number, String digest, String models, @Nullable LocalDate until, LocalDate day) {
        role(REVIEWING);
        history.proposal(number)
                .ifPresentOrElse(
                        proposal -> {
                            open(proposal);
                            moved(proposal, digest, models);
                            if (person != null) {
                                others(proposal, person, until == null ? Manner.APPROVAL : Manner.EMERGENCY);
                            }
                            if (!proposal.unanswered().isEmpty()) {
                                refuse(
                                        "objection-stands",
                                        proposal.unanswered().stream()
                                                .map(each -> each.by().name() + " objected on " + each.on())
                                                .collect(Collectors.joining(", ", "", ", and nobody answered")),
                                        "Wait until its author answers, or whoever objected takes it back.");
                            }
                            if (until != null) {
                                emergency(proposal, until, day);
                            }
                        },
                        () -> absent(number));
        return known();
    }

    Person objects(int number) {
        role(REVIEWING);
        history.proposal(number).ifPresentOrElse(this::open, () -> absent(number));
        return known();
    }

    Person answers(int number) {
        role(PROPOSING);
        history.proposal(number)
                .ifPresentOrElse(
                        proposal -> {
                            open(proposal);
                            if (person != null && !mayAnswer(proposal, person)) {
                                refuse(
                                        "nothing-to-answer",
                                        "no objection stands that " + person.name() + " may answer",
                                        "The author answers objections; who raised one takes it back.");
                            }
                        },
                        () -> absent(number));
        return known();
    }

    private static boolean mayAnswer(Proposal proposal, Person person) {
        return proposal.unanswered().stream()
                .anyMatch(each -> person.isSameAs(proposal.author()) || person.isSameAs(each.by()));
    }

    private void role(Set<Role> roles) {
        if (caller.roles().stream().noneMatch(roles::contains)) {
            refuse(
                    "role-missing",
                    caller.name() + " has none of the roles that may do this",
                    "Have somebody do it who is "
                            + roles.stream().map(Role::word).sorted().collect(Collectors.joining(" or ")) + ".");
        }
    }

    private void issuer(Person one) {
        if (one.credential().issuer().isEmpty()) {
            refuse(
                    "issuer-unknown",
                    "nobody wrote down who made the token of " + one.name(),
                    "Make another one by ballast token new, which writes that down.");
        }
        if (one.issued(one)) {
            refuse(
                    "own-issuer",
                    one.name() + " made this token, and so could be anybody",
                    "Have somebody else make the tokens of who proposes and approves.");
        }
    }

    private void open(Proposal proposal) {
        switch (history.status(proposal)) {
            case OPEN -> {}
            case APPROVED ->
                refuse(
                        "approved-already",
                        "proposal " + proposal.number() + " is approved",
                        "Propose what should stand instead.");
            case OUTDATED ->
                refuse(
                        "base-moved",
                        "another rulebook was approved since proposal %d was made, so its class no longer holds"
                                .formatted(proposal.number()),
                        "Propose it again: it is then held against what was approved last.");
        }
    }

    private void moved(Proposal proposal, String digest, String models) {
        Subject subject = proposal.subject();
        if (!subject.rulebook().equals(digest)) {
            refuse(
                    "digest-moved",
                    "proposal %d is of the rulebook %s, and in hand is %s"
                            .formatted(proposal.number(), subject.rulebook(), digest),
                    "Name the folders as they were when it was proposed, or propose anew what they hold now.");
        }
        if (!subject.models().equals(models)) {
            refuse(
                    "models-moved",
                    "proposal %d was made with the models %s, and here are %s"
                            .formatted(proposal.number(), subject.models(), models),
                    "Propose it anew by this build: the same rules say other things of other figures.");
        }
    }

    private void others(Proposal proposal, Person one, Manner manner) {
        issuer(one);
        if (one.isSameAs(proposal.author())) {
            refuse(
                    "own-proposal",
                    "%s bears the name or holds the key of its author, %s"
                            .formatted(one.name(), proposal.author().name()),
                    "Have somebody else approve it.");
        }
        if (proposal.subject().signers().stream().anyMatch(one::isNamed)) {
            refuse(
                    "own-signature",
                    one.name() + " holds the key by which its packs are signed",
                    "Have somebody approve it who did not sign it.");
        }
        if (manner == Manner.APPROVAL && proposal.approvers().stream().anyMatch(one::isSameAs)) {
            refuse("approved-twice", one.name() + " approved it before", "Have somebody else approve it.");
        }
        for (Person other : proposal.everybody()) {
            if (one.issued(other) || other.issued(one)) {
                refuse(
                        "same-issuer",
                        "one of %s and %s made the token of the other".formatted(one.name(), other.name()),
                        "Have somebody approve it whose token neither of them made.");
            }
            if (!one.isKnownAs(other)) {
                refuse(
                        "mixed-identities",
                        "%s is known by %s and %s by %s: nobody can tell that they are two"
                                .formatted(
                                        one.name(),
                                        one.credential().way(),
                                        other.name(),
                                        other.credential().way()),
                        "Have all who propose and approve known in one way.");
            }
        }
    }

    private void emergency(Proposal proposal, LocalDate until, LocalDate day) {
        if (until.isBefore(day) || until.isAfter(day.plusDays(Quorum.EMERGENCY_DAYS))) {
            refuse(
                    "emergency-days",
                    "an approval for an emergency ends from %s to %s, not on %s"
                            .formatted(day, day.plusDays(Quorum.EMERGENCY_DAYS), until),
                    "Name a day between them, and have the proposal approved meanwhile.");
        }
        if (proposal.emergency().isPresent()) {
            refuse(
                    "emergency-again",
                    "proposal " + proposal.number() + " was approved for an emergency before",
                    "Have it approved as its class asks.");
        }
    }

    private void absent(int number) {
        refuse("no-proposal", "there is no proposal " + number, "Run ballast rules approvals to see which there are.");
    }

    private void refuse(String code, String wrong, String mend) {
        reasons.add(new Reason(code, wrong, mend));
    }

    private Person known() {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons.stream().distinct().toList());
        }
        return Objects.requireNonNull(person, "without reasons against it somebody is known");
    }
}
