package dev.ballast.web;

import dev.ballast.access.Role;
import dev.ballast.approval.Act;
import dev.ballast.approval.Approvals;
import dev.ballast.approval.History;
import dev.ballast.approval.Proposal;
import dev.ballast.ledger.Entry;
import dev.ballast.ledger.Ledger;
import dev.ballast.web.guard.Callers;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The record of a tenant as a page: what was proposed of its rules and said of it, and which assessments were recorded, each
 * for the roles that may ask for it as a program. To say something takes a name that somebody vouches for, so the page gives
 * the command and says nothing itself.
 */
@Controller
final class RecordPageController {

    private static final int MOST = 50;
    private static final Set<Role> GOVERNING = Set.of(Role.REVIEWER, Role.INTEGRATOR, Role.AUDITOR);
    private static final Set<Role> PROVING = Set.of(Role.STRATEGIST, Role.REVIEWER, Role.AUDITOR);

    private final @Nullable Ledger ledger;

    RecordPageController(ObjectProvider<Ledger> ledger) {
        this.ledger = ledger.getIfAvailable();
    }

    /**
     * A proposal in words.
     *
     * @param missing how many have still to approve it besides its author
     * @param said what was said of it, in order
     */
    record Shown(Proposal proposal, String status, int missing, List<String> said) {

        static Shown of(History history, Proposal proposal) {
            return new Shown(
                    proposal,
                    history.status(proposal).word(),
                    Math.max(0, proposal.quorum() - proposal.approvers().size()),
                    proposal.acts().stream().map(Act::sentence).toList());
        }

        /** Whether somebody may still approve it. */
        public boolean isOpen() {
            return status.equals(Proposal.Status.OPEN.word());
        }
    }

    @GetMapping(path = "/record", produces = MediaType.TEXT_HTML_VALUE)
    String record(Model model) {
        model.addAttribute("kept", ledger != null);
        model.addAttribute("proposals", may(GOVERNING) ? proposals() : null);
        model.addAttribute("assessments", may(PROVING) ? assessments() : null);
        model.addAttribute("path", RecordedController.PATH);
        return "record";
    }

    private static boolean may(Set<Role> roles) {
        return !Collections.disjoint(Callers.current().roles(), roles);
    }

    private List<Shown> proposals() {
        if (ledger == null) {
            return List.of();
        }
        History history = new Approvals(ledger).history(Callers.current().tenant());
        return history.proposals().stream()
                .sorted(Comparator.comparing(Proposal::number).reversed())
                .map(each -> Shown.of(history, each))
                .toList();
    }

    private List<Entry> assessments() {
        return ledger == null ? List.of() : ledger.assessments(Callers.current().tenant(), MOST);
    }
}
