package dev.ballast.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How axe-core is run: every rule of WCAG 2.0 to 2.2 at the levels A and AA. */
final class Axe {

    /** The script of Deque, to be run once in a page. */
    static final String LIBRARY = library();

    /** Every rule but contrast, on every element: hands over the rules that the page breaks. */
    private static final String REST = """
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            const found = axe.run(document, {runOnly: {type: 'tag', values: tags},
                rules: {'color-contrast': {enabled: false}}, resultTypes: ['violations']});
            """;

    /**
     * Contrast, which takes most of the time and is therefore measured once for each way in which text can be drawn:
     * what stands under the same tags and classes as a text already measured has its colours.
     */
    private static final String CONTRAST = """
            const style = each => each.tagName + '.' + each.getAttribute('class') + each.getAttribute('aria-current');
            const path = each => each ? path(each.parentElement) + ' ' + style(each) : '';
            const isText = each => each.matches('select, input, textarea')
                || [...each.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
            const drawn = new Map();
            [...document.body.querySelectorAll('*')]
                .filter(each => isText(each) && each.checkVisibility() && !drawn.has(path(each)))
                .forEach(each => drawn.set(path(each), each));
            const found = axe.run({include: [...drawn.values()]},
                {runOnly: {type: 'rule', values: ['color-contrast']}, resultTypes: ['violations']});
            """;

    /** Hands the browser's driver one line for each rule that is broken, with the elements that break it. */
    private static final String ANSWER = """
            const words = rule => rule.id + ': ' + rule.help + '; ' + rule.nodes.slice(0, 5).map(node =>
                node.html + ' ' + node.any.concat(node.all, node.none).map(check => check.message).join(' ')).join('; ');
            found.then(all => arguments[arguments.length - 1](all.violations.map(words)))
                .catch(failure => arguments[arguments.length - 1](['axe-core failed: ' + failure]));
            """;

    private Axe() {}

    /** The script that judges contrast. */
    static String contrast() {
        return CONTRAST + ANSWER;
    }

    /** The script that judges all else. */
    static String rest() {
        return REST + ANSWER;
    }

    private static String library() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
