package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The pages without a mouse. */
@Tag("long")
@ExtendWith(InChromium.class)
class KeyboardTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/form", "/review", "/rules?q=power", "/rules/core.risk.thin-coverage"})
    void reaches_everything_in_the_order_of_the_page_with_the_focus_in_sight(String path, Chromium chromium) {
        chromium.open(path);

        assertThat(tabbed(chromium)).isEqualTo(operable(chromium));
    }

    @Test
    void reaches_everything_of_an_answer(Chromium chromium) {
        chromium.assess("energy-rich-sovereign");

        assertThat(tabbed(chromium)).isEqualTo(operable(chromium));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/rules", "/rules/core.risk.thin-coverage", "/models", "/form", "/extend", "/none-such"})
    void skips_what_every_page_repeats(String path, Chromium chromium) {
        chromium.open(path);
        chromium.draw();

        chromium.press(Keys.TAB);
        assertThat(focused(chromium, "className + ' ' + (focus.getBoundingClientRect().left >= 0)"))
                .isEqualTo("skip true");
        String target = String.valueOf(focused(chromium, "hash.slice(1)"));
        chromium.press(Keys.ENTER);
        assertThat(focused(chromium, "id")).isEqualTo(target);
    }

    @Test
    void chooses_an_example_reads_why_and_goes_to_the_rule(Chromium chromium) {
        chromium.open("/");

        tabTo(chromium, "#example");
        chromium.press("weak");
        tabTo(chromium, "button");
        chromium.leave(() -> chromium.press(Keys.ENTER));
        tabTo(chromium, ".advice summary");
        chromium.press(Keys.ENTER);
        assertThat(focused(chromium, "parentElement.open")).isEqualTo(true);
        tabTo(chromium, ".advice a");
        String rule = String.valueOf(focused(chromium, "href"));
        chromium.leave(() -> chromium.press(Keys.ENTER));

        assertThat(chromium.address()).isEqualTo(rule);
        assertThat(rule).endsWith(chromium.element("p code").getText());
    }

    @Test
    void lands_on_what_is_wrong(Chromium chromium) {
        chromium.assess("");

        assertThat(chromium.title()).startsWith("Error: ");
        assertThat(focused(chromium, "className")).isEqualTo("errors");
        chromium.press(Keys.TAB, Keys.ENTER);
        assertThat(focused(chromium, "id")).isEqualTo("example");
    }

    private static void tabTo(Chromium chromium, String css) {
        for (int presses = 0; presses < 200; presses++) {
            chromium.press(Keys.TAB);
            if (Boolean.TRUE.equals(focused(chromium, "matches('" + css + "')"))) {
                return;
            }
        }
        throw new AssertionError("no press of Tab reaches " + css);
    }

    /** What has the focus after each press of Tab, until the page is left; each has to show that it has it. */
    private static List<String> tabbed(Chromium chromium) {
        var met = new ArrayList<String>();
        chromium.run("document.activeElement.blur()");
        for (Object at = next(chromium); !at.equals(""); at = next(chromium)) {
            met.add(String.valueOf(at));
        }
        return met;
    }

    private static Object next(Chromium chromium) {
        chromium.press(Keys.TAB);
        return chromium.run("""
                const focus = document.activeElement;
                if (focus === document.body || focus === null) { return ''; }
                const seen = getComputedStyle(focus);
                const box = focus.getBoundingClientRect();
                return focus.outerHTML.slice(0, 120) + (seen.outlineStyle === 'none' || parseFloat(seen.outlineWidth) < 2
                    || box.bottom < 0 || box.top > innerHeight ? ' with no focus in sight' : '');""");
    }

    private static List<String> operable(Chromium chromium) {
        return ((List<?>) chromium.run("""
                        return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea,'
                            + 'summary, [tabindex="0"]')]
                            .filter(each => each.checkVisibility())
                            .map(each => each.outerHTML.slice(0, 120))""")).stream().map(String::valueOf).toList();
    }

    private static Object focused(Chromium chromium, String property) {
        return chromium.run("const focus = document.activeElement; return focus." + property);
    }
}
