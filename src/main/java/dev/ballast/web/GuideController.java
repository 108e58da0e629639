package dev.ballast.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A page for each reader: who decides, who reviews, who extends. */
@Controller
final class GuideController {

    @GetMapping(path = "/decide", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView decide() {
        return page("decide");
    }

    @GetMapping(path = "/review", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView review() {
        return page("review");
    }

    @GetMapping(path = "/extend", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView extend() {
        return page("extend");
    }

    private static ModelAndView page(String word) {
        return new ModelAndView("guide", "guide", Guide.of(word));
    }
}
