package dev.ballast.web;

import dev.ballast.assess.Assessor;
import dev.ballast.assess.Comparison;
import dev.ballast.assess.RunningRules;
import dev.ballast.fact.Checked;
import dev.ballast.profile.ChangedText;
import dev.ballast.profile.Evidence;
import dev.ballast.report.Density;
import dev.ballast.report.ReceiptReader;
import dev.ballast.report.Recorded;
import dev.ballast.report.ReplayReport;
import dev.ballast.report.WhyTree;
import dev.ballast.web.operations.Meters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a reader asks of an answer: why a rule spoke or not, what one other figure would do, how an example differs, and
 * whether an answer comes out again. The page sends the profile along, because none is stored.
 */
@Controller
final class AskController {

    private static final String FORM = MediaType.MULTIPART_FORM_DATA_VALUE;

    private final RunningRules rules;
    private final Meters meters;

    AskController(RunningRules rules, Meters meters) {
        this.rules = rules;
        this.meters = meters;
    }

    @PostMapping(path = "/why", consumes = FORM, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView why(
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "") String example,
            @RequestParam String rule)
            throws IOException {
        return rules.assessor()
                .explain(evidence(given(pasted, example), null), rule)
                .map(why -> new ModelAndView("why", "why", WhyTree.of(why, Density.trace)))
                .orElseThrow(() -> new RefusedRequest(
                        ProblemKind.NOT_FOUND.detail("No rule of this id is in force on the day of the profile.")));
    }

    @PostMapping(path = "/whatif", consumes = FORM, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView whatif(
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "") String example,
            @RequestParam String at,
            @RequestParam String value)
            throws IOException {
        Given given = given(pasted, example);
        Evidence before = evidence(given, null);
        Evidence after = evidence(new Given("the changed profile", changed(given, at, value), ""), null);
        return compared(before, after, "With %s = %s".formatted(at, value.isBlank() ? "nothing" : value));
    }

    @PostMapping(path = "/compare", consumes = FORM, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView compare(
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "") String example,
            @RequestParam String other)
            throws IOException {
        return compared(evidence(given(pasted, example), null), evidence(given("", other), null), "");
    }

    @PostMapping(path = "/replay", consumes = FORM, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView replay(
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "") String example,
            @RequestParam("answer") MultipartFile answer)
            throws IOException {
        Recorded recorded = accepted(ReceiptReader.read("answer", answer.getBytes()));
        LocalDate asOf = recorded.receipt().asOf();
        var replay = rules.assessor().replay(recorded.receipt(), evidence(given(pasted, example), asOf));
        boolean isSame = replay.isSame() && recorded.answer() != Recorded.Beside.ANOTHER;
        return new ModelAndView("replay", "isSame", isSame)
                .addObject("lines", ReplayReport.of(replay, recorded).lines().toList());
    }

    /** @param change what makes the second of the first; empty when both are clients of their own */
    private ModelAndView compared(Evidence before, Evidence after, String change) {
        Assessor both = rules.assessor();
        var comparison = Comparison.of(meters.assess(both, before), meters.assess(both, after));
        return new ModelAndView("comparison", "comparison", comparison).addObject("change", change);
    }

    private static Given given(String pasted, String example) throws IOException {
        return Given.of(pasted, example, null)
                .orElseThrow(() -> new RefusedRequest(
                        ProblemKind.REFUSED.detail("Choose an example, upload a profile or paste one.")));
    }

    private Evidence evidence(Given given, @Nullable LocalDate asOf) {
        return accepted(rules.read(given.name(), given.text(), asOf));
    }

    private static <T> T accepted(Checked<T> read) {
        if (!read.isAccepted()) {
            throw new RefusedRequest(ProblemKind.INVALID_PROFILE.detail(read.problems(), ""));
        }
        return read.get();
    }

    private static byte[] changed(Given given, String at, String value) {
        try {
            return ChangedText.of(
                    new String(given.text(), StandardCharsets.UTF_8),
                    Collections.singletonMap(at, value.isBlank() ? null : value));
        } catch (IllegalArgumentException nowhere) {
            throw new RefusedRequest(ProblemKind.REFUSED.detail("The profile has no line at " + at + "."));
        }
    }
}
