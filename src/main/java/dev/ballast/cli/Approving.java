package dev.ballast.cli;

import dev.ballast.access.Caller;
import dev.ballast.approval.Approvals;
import dev.ballast.approval.History;
import dev.ballast.approval.InHand;
import dev.ballast.approval.Proposal;
import dev.ballast.approval.ProposalTree;
import dev.ballast.ledger.Ledger;
import dev.ballast.report.Harmless;
import dev.ballast.report.JsonReport;
import dev.ballast.review.Kind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What is said of rules, in the ledger; apart from the commands, so that others load none of the ledger. */
final class Approving {

    private Approving() {}

    static int propose(
            Terminal terminal, SpeakerOptions speaker, RulesOption rules, String reason, @Nullable Kind claimed) {
        InHand inHand = InHand.of(rules.rules());
        return said(
                terminal, speaker, (approvals, caller) -> approvals.propose(caller, inHand, reason, claimed, today()));
    }

    static int approve(
            Terminal terminal,
            SpeakerOptions speaker,
            RulesOption rules,
            int number,
            String reason,
            @Nullable LocalDate until) {
        String digest = InHand.of(rules.rules()).digest();
        return said(
                terminal,
                speaker,
                (approvals, caller) -> approvals.approve(caller, number, digest, reason, until, today()));
    }

    static int object(Terminal terminal, SpeakerOptions speaker, int number, String reason) {
        return said(terminal, speaker, (approvals, caller) -> approvals.object(caller, number, reason, today()));
    }

    static int answer(Terminal terminal, SpeakerOptions speaker, int number, String reason) {
        return said(terminal, speaker, (approvals, caller) -> approvals.answer(caller, number, reason, today()));
    }

    static int list(Terminal terminal, SpeakerOptions speaker, Format format) {
        Caller caller = speaker.caller(terminal);
        try (Ledger ledger = Recording.open(speaker.ledger)) {
            History history = new Approvals(ledger).history(caller.tenant());
            switch (format) {
                case text -> {
                    terminal.out()
                            .printf(
                                    "Proposals of tenant %2$s: %1$d%n",
                                    history.proposals().size(), Harmless.text(caller.tenant()));
                    history.proposals().forEach(each -> print(terminal, history, each));
                }
                case json -> terminal.out().print(JsonReport.of(Map.of("proposals", ProposalTree.of(history))));
            }
        }
        return Exit.DONE;
    }

    private static int said(Terminal terminal, SpeakerOptions speaker, BiFunction<Approvals, Caller, Proposal> saying) {
        Caller caller = speaker.caller(terminal);
        try (Ledger ledger = Recording.open(speaker.ledger)) {
            var approvals = new Approvals(ledger);
            Proposal proposal = saying.apply(approvals, caller);
            History history = approvals.history(caller.tenant());
            history.proposal(proposal.number()).ifPresent(each -> print(terminal, history, each));
        }
        return Exit.DONE;
    }

    private static void print(Terminal terminal, History history, Proposal proposal) {
        var subject = proposal.subject();
        terminal.out()
                .printf(
                        "%d  %s, %s; %d of %d approvals besides the author%n",
                        proposal.number(),
                        history.status(proposal).word(),
                        subject.kind().word(),
                        proposal.approvers().size(),
                        proposal.quorum());
        terminal.out().printf("   rulebook %s%n   models   %s%n", subject.rulebook(), subject.models());
        terminal.out().printf("   against  %s%n", subject.base());
        proposal.acts().forEach(act -> terminal.out().println("   " + Harmless.text(act.sentence())));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
