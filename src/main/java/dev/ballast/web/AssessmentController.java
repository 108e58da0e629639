package dev.ballast.web;

import dev.ballast.assess.Assessment;
import dev.ballast.assess.RunningRules;
import dev.ballast.fact.Checked;
import dev.ballast.ledger.Entry;
import dev.ballast.ledger.Kept;
import dev.ballast.ledger.Ledger;
import dev.ballast.profile.Evidence;
import dev.ballast.report.JsonReport;
import dev.ballast.web.guard.Callers;
import dev.ballast.web.operations.Meters;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assesses a client for a program. The same body has the same answer under the same tag; nothing is stored but what a ledger, if there is one, records. */
@RestController
final class AssessmentController {

    /** The entry that an answer was recorded in: its number and digest, the head of the chain at that moment. */
    static final String LEDGER_HEAD = "Ballast-Ledger-Head";

    private final RunningRules rules;
    private final Meters meters;
    private final @Nullable Ledger ledger;

    AssessmentController(RunningRules rules, Meters meters, ObjectProvider<Ledger> ledger) {
        this.rules = rules;
        this.meters = meters;
        this.ledger = ledger.getIfAvailable();
    }

    @PostMapping(
            path = "/api/v1/assessments",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> assess(HttpServletRequest request) {
        PlainBody.check(request);
        Submission submission = Submission.read(BodyLimit.body(request));
        Checked<Evidence> evidence = submission.evidence(rules);
        if (!evidence.isAccepted()) {
            throw new RefusedRequest(ProblemKind.ofProfile(evidence.problems()));
        }
        Assessment assessment = meters.assess(evidence.get());
        var answer = ledger == null ? ResponseEntity.ok() : ResponseEntity.status(HttpStatus.CREATED);
        if (ledger != null) {
            var kept = new Kept(submission.profile(), JsonReport.bytes(assessment.receipt()));
            String tenant = Callers.current().tenant();
            Entry entry = ledger.record(tenant, assessment.receipt(), kept, LocalDate.now(ZoneOffset.UTC));
            answer.header(LEDGER_HEAD, entry.stub());
            answer.header(HttpHeaders.LOCATION, RecordedController.PATH + entry.handle());
        }
        return answer.eTag("\"" + assessment.id() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonReport.bytes(assessment));
    }
}
