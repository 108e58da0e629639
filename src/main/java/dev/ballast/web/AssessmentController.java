package dev.ballast.web;

import dev.ballast.assess.Assessment;
import dev.ballast.assess.Assessor;
import dev.ballast.fact.Checked;
import dev.ballast.profile.Evidence;
import dev.ballast.report.JsonReport;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assesses a client for a program. Nothing is stored: the same body has the same answer under the same tag. */
@RestController
final class AssessmentController {

    private final Assessor assessor;

    AssessmentController(Assessor assessor) {
        this.assessor = assessor;
    }

    @PostMapping(
            path = "/api/v1/assessments",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> assess(HttpServletRequest request) throws IOException {
        PlainBody.check(request);
        Checked<Evidence> evidence = Submission.read(BodyLimit.body(request)).evidence();
        if (!evidence.isAccepted()) {
            throw new RefusedRequest(ProblemKind.ofProfile(evidence.problems()));
        }
        Assessment assessment = assessor.assess(evidence.get());
        return ResponseEntity.ok()
                .eTag("\"" + assessment.id() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonReport.bytes(assessment));
    }
}
