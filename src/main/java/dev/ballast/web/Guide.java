package dev.ballast.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What one kind of reader has to know, from the Markdown that the README links to.
 *
 * @param word its address, and the name of its file
 * @param title the heading of the page
 * @param body all below the heading, as HTML
 */
record Guide(String word, String title, String body) {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    static Guide of(String word) {
        String text = text(word);
        int end = text.indexOf('\n');
        Node document = Parser.builder().extensions(TABLES).build().parse(text.substring(end));
        String html = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .build()
                .render(document);
        return new Guide(word, text.substring(2, end), inBoxes(html));
    }

    /** What may be wider than a phone scrolls in a box of its own, which the keyboard reaches. */
    private static String inBoxes(String html) {
        return html.replace("<pre>", "<pre role=\"region\" tabindex=\"0\" aria-label=\"Command and what it prints\">")
                .replace(
                        "<table>",
                        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table><caption>What and where</caption>")
                .replace("</table>", "</table></div>")
                .replace("<th>", "<th scope=\"col\">");
    }

    static String text(String word) {
        try (InputStream in = Guide.class.getResourceAsStream("guide/" + word + ".md")) {
            if (in == null) {
                throw new IllegalStateException("this build has no guide " + word);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
