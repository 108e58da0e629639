package dev.ballast.web;

import dev.ballast.approval.Approvals;
import dev.ballast.approval.History;
import dev.ballast.approval.Proposal;
import dev.ballast.approval.ProposalTree;
import dev.ballast.approval.Refused;
import dev.ballast.ledger.Ledger;
import dev.ballast.report.JsonReport;
import dev.ballast.web.guard.Callers;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was proposed of the rules of a tenant, for who reviews them. Rules are never in a request: they are proposed by a
 * command where their folders are, and who approves names the digest of those that he read.
 */
@RestController
@RequestMapping(path = "/api/v1/proposals", produces = MediaType.APPLICATION_JSON_VALUE)
final class ProposalController {

    private static final String NO_PROPOSAL = "no-proposal";

    /** Where in the body a reason against it lies; of all others it lies nowhere in it. */
    private static final Map<String, String> POINTERS =
            Map.of("reason", "#/reason", "digest-moved", "#/rulebook", "emergency-days", "#/until");

    private final @Nullable Approvals approvals;

    ProposalController(ObjectProvider<Ledger> ledger) {
        Ledger kept = ledger.getIfAvailable();
        this.approvals = kept == null ? null : new Approvals(kept);
    }

    @GetMapping
    String list() {
        return JsonReport.of(Map.of("items", ProposalTree.of(history())));
    }

    @GetMapping("/{id}")
    String proposal(@PathVariable String id) {
        return shown(history(), number(id));
    }

    @PostMapping(path = "/{id}/approvals", consumes = MediaType.APPLICATION_JSON_VALUE)
    String approve(@PathVariable String id, HttpServletRequest request) {
        Said said = Said.read(request, List.of("reason", "rulebook", "until"));
        return said(
                id,
                (approvals, number) -> approvals.approve(
                        Callers.current(),
                        number,
                        said.text("rulebook"),
                        said.text("reason"),
                        said.day("until"),
                        today()));
    }

    @PostMapping(path = "/{id}/objections", consumes = MediaType.APPLICATION_JSON_VALUE)
    String object(@PathVariable String id, HttpServletRequest request) {
        Said said = Said.read(request, List.of("reason"));
        return said(
                id, (approvals, number) -> approvals.object(Callers.current(), number, said.text("reason"), today()));
    }

    @PostMapping(path = "/{id}/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
    String answer(@PathVariable String id, HttpServletRequest request) {
        Said said = Said.read(request, List.of("reason"));
        return said(
                id, (approvals, number) -> approvals.answer(Callers.current(), number, said.text("reason"), today()));
    }

    private String said(String id, BiFunction<Approvals, Integer, Proposal> saying) {
        try {
            Proposal proposal = saying.apply(approvals(), number(id));
            return shown(history(), proposal.number());
        } catch (Refused refused) {
            throw new RefusedRequest(problem(refused));
        }
    }

    private static ProblemDetail problem(Refused refused) {
        List<Refused.Reason> reasons = refused.reasons();
        if (reasons.stream().allMatch(each -> each.code().equals(NO_PROPOSAL))) {
            return absent().problem();
        }
        var problem = ProblemKind.CONFLICT.detail(
                reasons.size() == 1 ? "One thing stands in the way." : reasons.size() + " things stand in the way.");
        problem.setProperty(
                "errors", reasons.stream().map(ProposalController::error).toList());
        return problem;
    }

    private static Map<String, String> error(Refused.Reason reason) {
        return new TreeMap<>(Map.of(
                "pointer", POINTERS.getOrDefault(reason.code(), "#"),
                "code", reason.code(),
                "value", reason.wrong(),
                "detail", reason.mend()));
    }

    private String shown(History history, int number) {
        return history.proposal(number)
                .map(proposal -> JsonReport.of(ProposalTree.of(history, proposal)))
                .orElseThrow(ProposalController::absent);
    }

    private History history() {
        return approvals().history(Callers.current().tenant());
    }

    private Approvals approvals() {
        if (approvals == null) {
            throw new RefusedRequest(ProblemKind.NOT_FOUND.detail(
                    "This server keeps no ledger, and approvals stand in one. Start it with --ledger."));
        }
        return approvals;
    }

    private static int number(String id) {
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException noNumber) {
            throw absent();
        }
    }

    private static RefusedRequest absent() {
        return new RefusedRequest(ProblemKind.NOT_FOUND.detail("No proposal has this number."));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
