package dev.ballast.report.html;

import dev.ballast.report.Harmless;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XHTML element by element; text and attributes are escaped, so no word of a client or a rule becomes markup. */
public final class Html {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private Html() {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * A document whose head is written and whose body is open.
     *
     * @param language of its words, as in {@code en}
     * @param css all of its style: nothing is loaded
     */
    public static Html document(String language, String title, String css) {
        var html = new Html();
        html.text.append("<!DOCTYPE html>\n");
        return html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language)
                .open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width")
                .element("title", title)
                .element("style", css)
                .close()
                .line()
                .open("body");
    }

    /** A piece to be put into a document of somebody else's. */
    public static Html fragment() {
        return new Html();
    }

    /** Opens an element; attributes are names and values in turn. */
    public Html open(String name, String... attributes) {
        return write(writer -> {
            writer.writeStartElement(name);
            attributes(writer, attributes);
        });
    }

    /** An element without content. */
    public Html empty(String name, String... attributes) {
        return write(writer -> {
            writer.writeEmptyElement(name);
            attributes(writer, attributes);
        });
    }

    /** Closes what was opened last. */
    public Html close() {
        return write(XMLStreamWriter::writeEndElement);
    }

    /** Text, with characters that hide something made visible. */
    public Html text(String words) {
        return write(writer -> writer.writeCharacters(Harmless.text(words)));
    }

    /** An element with text alone. */
    public Html element(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close();
    }

    /** Lines as they are: text whose layout means something. */
    public Html lines(String words, String... attributes) {
        open("pre", attributes);
        words.lines().forEach(line -> text(line).line());
        return close();
    }

    /** A table with a caption and a row of heads. */
    public Html table(String caption, List<String> heads, List<List<String>> rows) {
        open("table").element("caption", caption).open("thead").open("tr");
        heads.forEach(head -> element("th", head, "scope", "col"));
        close().close().line().open("tbody");
        for (List<String> row : rows) {
            open("tr");
            row.forEach(cell -> element("td", cell));
            close().line();
        }
        return close().close().line();
    }

    /** Another piece that was made by this class, as it is. */
    public Html piece(String markup) {
        text("");
        write(XMLStreamWriter::flush);
        text.append(markup);
        return this;
    }

    /** Begins a new line of the source, which readers of differences are thankful for. */
    public Html line() {
        return write(writer -> writer.writeCharacters("\n"));
    }

    /** The document, whole. */
    public String done() {
        write(XMLStreamWriter::writeEndDocument);
        write(XMLStreamWriter::flush);
        return text + "\n";
    }

    private static void attributes(XMLStreamWriter writer, String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            writer.writeAttribute(attributes[at], Harmless.text(attributes[at + 1]));
        }
    }

    private Html write(Step step) {
        try {
            step.to(xml);
            return this;
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One thing to write. */
    private interface Step {
        void to(XMLStreamWriter writer) throws XMLStreamException;
    }
}
