package dev.ballast.web;

import dev.ballast.assess.RunningRules;
import dev.ballast.fact.Checked;
import dev.ballast.profile.Evidence;
import dev.ballast.report.Density;
import dev.ballast.report.JsonReport;
import dev.ballast.report.WhyTree;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a rule spoke of a client or did not, for a program; the body is that of an assessment, because none is stored. */
@RestController
final class JustificationController {

    private final RunningRules rules;

    JustificationController(RunningRules rules) {
        this.rules = rules;
    }

    @PostMapping(
            path = "/api/v1/assessments/justifications/{ruleId}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String justification(
            HttpServletRequest request,
            @PathVariable String ruleId,
            @RequestParam(defaultValue = "reasons") String density) {
        PlainBody.check(request);
        Density wanted = density(density);
        Checked<Evidence> evidence = Submission.read(BodyLimit.body(request)).evidence(rules);
        if (!evidence.isAccepted()) {
            throw new RefusedRequest(ProblemKind.ofProfile(evidence.problems()));
        }
        return rules.assessor()
                .explain(evidence.get(), ruleId)
                .map(why -> JsonReport.of(WhyTree.of(why, wanted)))
                .orElseThrow(() -> new RefusedRequest(
                        ProblemKind.NOT_FOUND.detail("No rule of this id is in force on the day of the profile.")));
    }

    private static Density density(String word) {
        return Arrays.stream(Density.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Submission.refused("density has to be one of "
                        + Arrays.stream(Density.values()).map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }
}
