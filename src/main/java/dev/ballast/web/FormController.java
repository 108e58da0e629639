package dev.ballast.web;

import dev.ballast.assess.Examples;
import dev.ballast.form.FilledForm;
import dev.ballast.form.Section;
import dev.ballast.profile.Evidence;
import dev.ballast.web.operations.Meters;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A profile typed field by field. It becomes the JSON that programs send, and leads to the same answer. */
@Controller
final class FormController {

    private final Meters meters;

    FormController(Meters meters) {
        this.meters = meters;
    }

    @GetMapping(path = "/form", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView form() {
        return shown(FilledForm.empty(), "");
    }

    @PostMapping(path = "/form", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Object filled(HttpServletRequest request) {
        FilledForm form = FilledForm.of(texts(request));
        Evidence evidence = form.evidence();
        if (evidence == null) {
            ModelAndView refused = shown(form, "");
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
        String then = request.getParameter("then");
        if ("show".equals(then)) {
            return shown(form, form.profile());
        }
        return "download".equals(then) ? file(form) : answer(form, evidence);
    }

    private ModelAndView answer(FilledForm form, Evidence evidence) {
        return new ModelAndView("page", "page", Page.of(meters.assess(evidence), form.profile(), ""))
                .addObject("examples", Examples.names());
    }

    private static ResponseEntity<byte[]> file(FilledForm form) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("profile.json")
                                .build()
                                .toString())
                .body(form.profile().getBytes(StandardCharsets.UTF_8));
    }

    private static ModelAndView shown(FilledForm form, String profile) {
        return new ModelAndView("form", "form", form)
                .addObject("sections", Section.ALL)
                .addObject("profile", profile);
    }

    private static Map<String, String> texts(HttpServletRequest request) {
        var texts = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> texts.put(name, values[0]));
        return texts;
    }
}
