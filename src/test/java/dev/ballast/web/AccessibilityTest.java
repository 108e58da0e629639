package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** WCAG 2.2 AA as axe-core judges it, reflow at a zoom of 400 %, and quiet, over every page in a real browser. */
@Tag("long")
@ExtendWith(InChromium.class)
class AccessibilityTest {

    @ParameterizedTest
    @MethodSource("dev.ballast.web.Visit#all")
    void breaks_no_rule_of_wcag_in_light_or_dark_asks_for_nothing_elsewhere_and_reflows(
            Visit visit, Chromium chromium) {
        visit.pay(chromium);
        chromium.openAllDetails();

        assertThat(chromium.violations()).isEmpty();
        chromium.dark(true);
        assertThat(chromium.contrastViolations()).isEmpty();
        assertThat(chromium.requests())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address)
                        .hasHost("127.0.0.1")
                        .hasPort(chromium.server().port()));
        assertThat(chromium.complaints())
                .allMatch(complaint -> complaint.contains("the server responded with a status of 4"));

        chromium.width(Chromium.NARROW);
        scrollsSidewaysOnlyInBoxesThatSaySo(chromium);
        leavesWordsRoom(chromium);
    }

    private static void scrollsSidewaysOnlyInBoxesThatSaySo(Chromium chromium) {
        assertThat(chromium.run("""
                        return document.documentElement.scrollWidth - document.documentElement.clientWidth""")).isEqualTo(0L);
        assertThat(list(chromium.run("""
                        return [...document.body.querySelectorAll('*:not(textarea, select, option)')]
                            .filter(each => each.scrollWidth > each.clientWidth && each.clientWidth > 0
                                && ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(each).overflowX)
                                && !(each.tabIndex === 0 && each.getAttribute('role') === 'region'
                                    && each.getAttribute('aria-label')))
                            .map(each => each.outerHTML.slice(0, 200))"""))).isEmpty();
    }

    private static void leavesWordsRoom(Chromium chromium) {
        assertThat(list(chromium.run("""
                        return [...document.querySelectorAll('p, li, dt, dd, td, th, caption, h1, h2, h3, h4, summary')]
                            .filter(each => each.checkVisibility() && each.textContent.trim().length > 30
                                && each.clientWidth > 0 && each.clientWidth < 90)
                            .map(each => each.outerHTML.slice(0, 200))"""))).isEmpty();
    }

    @Test
    void visits_every_page_that_the_server_has(Chromium chromium) {
        var pages = new TreeSet<String>();
        chromium.server()
                .bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> {
                    var types = mapping.getProducesCondition().getProducibleMediaTypes();
                    if (types.isEmpty() || types.contains(MediaType.TEXT_HTML)) {
                        pages.addAll(mapping.getPatternValues());
                    }
                });

        assertThat(pages).isEqualTo(new TreeSet<>(Visit.ADDRESSES));
    }

    @Test
    void sees_what_is_wrong_when_something_is(Chromium chromium) {
        chromium.open("/");
        chromium.run("""
                document.querySelector('label').remove();
                document.querySelector('.hint').style.color = 'yellow';
                document.querySelector('h1').outerHTML = '<img src="x">';""");

        assertThat(chromium.violations())
                .anySatisfy(each -> assertThat(each).startsWith("select-name: "))
                .anySatisfy(each -> assertThat(each).startsWith("color-contrast: "))
                .anySatisfy(each -> assertThat(each).startsWith("image-alt: "));
        assertThat(chromium.complaints()).isNotEmpty();
    }

    private static List<Object> list(Object answer) {
        return new ArrayList<>((List<?>) answer);
    }
}
