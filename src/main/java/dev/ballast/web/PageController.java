package dev.ballast.web;

import dev.ballast.assess.Assessor;
import dev.ballast.assess.Examples;
import dev.ballast.fact.Checked;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page for people: choose, upload or paste a profile and read the advice. Nothing is kept. */
@Controller
final class PageController {

    private static final String VIEW = "page";

    private final Assessor assessor;

    PageController(Assessor assessor) {
        this.assessor = assessor;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    String form(Model model) {
        model.addAttribute("page", Page.empty());
        return VIEW;
    }

    @PostMapping(path = "/", consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView assess(
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "") String example,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (!pasted.isBlank()) {
            return assessed("pasted", pasted.getBytes(StandardCharsets.UTF_8), pasted, "");
        }
        if (file != null && !file.isEmpty()) {
            return assessed("uploaded", file.getBytes(), "", "");
        }
        return Examples.profile(example)
                .map(profile -> assessed(example, profile.getBytes(StandardCharsets.UTF_8), "", example))
                .orElseGet(() -> shown(HttpStatus.UNPROCESSABLE_CONTENT, Page.nothingGiven()));
    }

    private ModelAndView assessed(String name, byte[] profile, String pasted, String example) {
        Checked<Evidence> evidence = ProfileReader.read(name, profile);
        return evidence.isAccepted()
                ? shown(HttpStatus.OK, Page.of(assessor.assess(evidence.get()), pasted, example))
                : shown(HttpStatus.UNPROCESSABLE_CONTENT, Page.of(evidence.problems(), pasted, example));
    }

    private static ModelAndView shown(HttpStatus status, Page page) {
        var view = new ModelAndView(VIEW, "page", page);
        view.setStatus(status);
        return view;
    }

    /** The names that the page offers. */
    @ModelAttribute("examples")
    List<String> examples() {
        return Examples.names();
    }
}
