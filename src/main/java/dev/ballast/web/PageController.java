package dev.ballast.web;

import dev.ballast.assess.Examples;
import dev.ballast.assess.RunningRules;
import dev.ballast.fact.Checked;
import dev.ballast.profile.Evidence;
import dev.ballast.web.operations.Meters;
import java.io.IOException;
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

    private final RunningRules rules;
    private final Meters meters;

    PageController(RunningRules rules, Meters meters) {
        this.rules = rules;
        this.meters = meters;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    String form(Model model) {
        model.addAttribute("page", Page.empty());
        return VIEW;
    }

    @PostMapping(path = "/", consumes = MediaType.MULTIPART_FORM_DATA_VALUE, params = "!as")
    ModelAndView assess(
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "") String example,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return shown(page(pasted, example, file));
    }

    /** The same as a file to keep; what is wrong with a profile is said on the page. */
    @PostMapping(path = "/", consumes = MediaType.MULTIPART_FORM_DATA_VALUE, params = "as")
    Object export(
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "") String example,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam("as") Export as)
            throws IOException {
        Page page = page(pasted, example, file);
        return page.assessment() == null ? shown(page) : as.of(page.assessment());
    }

    private Page page(String pasted, String example, @Nullable MultipartFile file) throws IOException {
        return Given.of(pasted, example, file)
                .map(given -> assessed(given, pasted))
                .orElseGet(Page::nothingGiven);
    }

    private Page assessed(Given given, String pasted) {
        Checked<Evidence> evidence = rules.read(given.name(), given.text(), null);
        return evidence.isAccepted()
                ? Page.of(meters.assess(evidence.get()), given.kept(), given.example())
                : Page.of(evidence.problems(), pasted, given.example());
    }

    private static ModelAndView shown(Page page) {
        var view = new ModelAndView(VIEW, "page", page);
        view.setStatus(page.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    /** The names that the page offers. */
    @ModelAttribute("examples")
    List<String> examples() {
        return Examples.names();
    }
}
