package dev.ballast.web;

import dev.ballast.assess.RunningRules;
import dev.ballast.assess.Trial;
import dev.ballast.fact.Checked;
import dev.ballast.profile.Evidence;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What following one recommendation would do: its action is tried by running models and rules again. */
@Controller
final class TryController {

    private final RunningRules rules;

    TryController(RunningRules rules) {
        this.rules = rules;
    }

    @PostMapping(path = "/try", consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView tried(
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "") String example,
            @RequestParam String rule)
            throws IOException {
        Given given = Given.of(pasted, example, null)
                .orElseThrow(() -> new RefusedRequest(
                        ProblemKind.REFUSED.detail("Choose an example, upload a profile or paste one.")));
        Checked<Evidence> evidence = rules.read(given.name(), given.text(), null);
        if (!evidence.isAccepted()) {
            throw new RefusedRequest(ProblemKind.INVALID_PROFILE.detail(evidence.problems(), ""));
        }
        List<Trial> trials =
                rules.assessor().trials(evidence.get(), card -> card.id().equals(rule));
        if (trials.isEmpty()) {
            throw new RefusedRequest(ProblemKind.NOT_FOUND.detail(
                    "No recommendation of this rule is made to this client that names an action which can be tried."));
        }
        return new ModelAndView("try", "tried", new TriedPage(trials.get(0)));
    }
}
