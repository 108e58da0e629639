package dev.ballast.report.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Makes the pictures of a document fit for paper. Their words become outlines of the document's own font, so that the
 * file is the same whatever fonts a machine has; what a picture says goes beside it as alternative text.
 */
final class Figures {

    private static final String INK = "#1f3a56";
    private static final int QUADRATIC = 4;
    private static final int CUBIC = 6;

    private final TrueTypeFont font;

    private Figures(TrueTypeFont font) {
        this.font = font;
    }

    /** Changes every picture of the document. */
    static void in(Document document) {
        List<Element> pictures = all(document.getElementsByTagName("svg"));
        if (pictures.isEmpty()) {
            return;
        }
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(PdfWriter.font(PdfWriter.PLAIN)))) {
            var figures = new Figures(font);
            pictures.forEach(figures::fit);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void fit(Element svg) {
        svg.setAttribute("color", INK);
        svg.setAttribute("alt", words(svg, "title") + ". " + words(svg, "desc"));
        all(svg.getElementsByTagName("text")).forEach(this::outline);
    }

    private static String words(Element svg, String name) {
        List<Element> found = all(svg.getElementsByTagName(name));
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }

    private void outline(Element text) {
        double size = number(text, "font-size");
        String words = text.getTextContent();
        try {
            double scale = size / font.getUnitsPerEm();
            double left = number(text, "x") - anchored(text.getAttribute("text-anchor"), width(words) * scale);
            Element path = text.getOwnerDocument().createElementNS(text.getNamespaceURI(), "path");
            path.setAttribute("fill", text.getAttribute("fill"));
            path.setAttribute("d", outline(words, left, number(text, "y"), scale));
            text.getParentNode().replaceChild(path, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static double anchored(String anchor, double width) {
        return switch (anchor) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
    }

    private double width(String words) throws IOException {
        double width = 0;
        for (int character : words.codePoints().toArray()) {
            width += font.getAdvanceWidth(glyph(character));
        }
        return width;
    }

    private int glyph(int character) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(character);
    }

    private String outline(String words, double left, double baseline, double scale) throws IOException {
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = left;
        for (int character : words.codePoints().toArray()) {
            int glyph = glyph(character);
            var drawn = font.getGlyph().getGlyph(glyph);
            if (drawn != null) {
                var placed = new AffineTransform(scale, 0, 0, -scale, at, baseline);
                outline.append(placed.createTransformedShape(drawn.getPath()), false);
            }
            at += font.getAdvanceWidth(glyph) * scale;
        }
        return data(outline.getPathIterator(null));
    }

    private static String data(PathIterator path) {
        var data = new ArrayList<String>();
        var points = new double[CUBIC];
        for (; !path.isDone(); path.next()) {
            data.add(
                    switch (path.currentSegment(points)) {
                        case PathIterator.SEG_MOVETO -> "M" + numbers(points, 2);
                        case PathIterator.SEG_LINETO -> "L" + numbers(points, 2);
                        case PathIterator.SEG_QUADTO -> "Q" + numbers(points, QUADRATIC);
                        case PathIterator.SEG_CUBICTO -> "C" + numbers(points, CUBIC);
                        default -> "Z";
                    });
        }
        return String.join("", data);
    }

    private static String numbers(double[] points, int count) {
        var numbers = new StringBuilder();
        for (int at = 0; at < count; at++) {
            numbers.append(at == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", points[at]));
        }
        return numbers.toString();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** The elements of a list that changes with the document, at this moment. */
    private static List<Element> all(NodeList nodes) {
        var all = new ArrayList<Element>();
        for (int at = 0; at < nodes.getLength(); at++) {
            all.add((Element) nodes.item(at));
        }
        return all;
    }
}
