package dev.ballast.report.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Gives a document an outline of its headings, which readers of a long PDF keep open beside the page. */
final class Bookmarks {

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

    private final Document document;

    /** The bookmarks that are open, innermost first; the list of all, which has no level, stays. */
    private final Deque<Element> open = new ArrayDeque<>();

    private int headings;

    private Bookmarks(Document document) {
        this.document = document;
    }

    /**
     * The document with one bookmark a heading below its title, each below the heading that it belongs to.
     *
     * @throws IllegalStateException when the document is not well formed
     */
    static Document in(String xhtml) {
        Document document = parsed(xhtml);
        Element bookmarks = document.createElement("bookmarks");
        document.getElementsByTagName("head").item(0).appendChild(bookmarks);
        var marks = new Bookmarks(document);
        marks.open.push(bookmarks);
        marks.search(document.getDocumentElement());
        return document;
    }

    private void search(Node node) {
        if (node instanceof Element heading && HEADINGS.contains(heading.getTagName())) {
            mark(heading);
            return;
        }
        NodeList children = node.getChildNodes();
        for (int at = 0; at < children.getLength(); at++) {
            search(children.item(at));
        }
    }

    private void mark(Element heading) {
        headings++;
        if (!heading.hasAttribute("id")) {
            heading.setAttribute("id", "heading-" + headings);
        }
        while (open.element().getAttribute("level").compareTo(heading.getTagName()) >= 0) {
            open.pop();
        }
        Element bookmark = document.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent());
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        bookmark.setAttribute("level", heading.getTagName());
        open.element().appendChild(bookmark);
        open.push(bookmark);
    }

    private static Document parsed(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (IOException | SAXException | ParserConfigurationException failed) {
            throw new IllegalStateException("not well formed: " + failed.getMessage(), failed);
        }
    }
}
