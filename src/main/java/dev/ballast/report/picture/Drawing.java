package dev.ballast.report.picture;

import dev.ballast.report.html.Html;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Draws an SVG picture in the ink of the text around it; a style sheet may give its classes colours of their own. */
final class Drawing {

    /** Units of a picture from left to right; it is scaled to the room it gets. */
    static final double WIDTH = 640;

    /** The second of two lines, which has to differ from the first in more than colour. */
    static final String DASHED = "worth";

    /** What is drawn without a style sheet. */
    private static final String INK = "currentColor";

    private final Html html = Html.fragment();

    /** A picture of a height, with what it shows and says for who does not see it. */
    Drawing(String id, String title, String says, double height) {
        html.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 %s %s".formatted(number(WIDTH), number(height)),
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-title " + id + "-says")
                .element("title", title, "id", id + "-title")
                .element("desc", says, "id", id + "-says");
    }

    Drawing bar(String kind, double left, double top, double width, double height) {
        html.empty(
                "rect",
                "class",
                kind,
                "fill",
                INK,
                "x",
                number(left),
                "y",
                number(top),
                "width",
                number(width),
                "height",
                number(Math.max(height, 1)));
        return this;
    }

    Drawing line(String kind, double fromLeft, double fromTop, double toLeft, double toTop) {
        html.empty(
                "line",
                "class",
                kind,
                "stroke",
                INK,
                "stroke-width",
                "2",
                "stroke-dasharray",
                dashes(kind),
                "x1",
                number(fromLeft),
                "y1",
                number(fromTop),
                "x2",
                number(toLeft),
                "y2",
                number(toTop));
        return this;
    }

    /** A line through points, which are pairs of left and top. */
    Drawing path(String kind, double... points) {
        var through = new StringBuilder();
        for (int at = 0; at < points.length; at += 2) {
            through.append(at == 0 ? "" : " ")
                    .append(number(points[at]))
                    .append(',')
                    .append(number(points[at + 1]));
        }
        html.empty(
                "polyline",
                "class",
                kind,
                "fill",
                "none",
                "stroke",
                INK,
                "stroke-width",
                "2",
                "stroke-dasharray",
                dashes(kind),
                "points",
                through.toString());
        return this;
    }

    /** @param anchor start, middle or end: which part of the words stands there */
    Drawing words(String words, double left, double top, String anchor) {
        html.element(
                "text",
                words,
                "fill",
                INK,
                "font-size",
                "13",
                "x",
                number(left),
                "y",
                number(top),
                "text-anchor",
                anchor);
        return this;
    }

    String done() {
        return html.close().done().strip();
    }

    private static String dashes(String kind) {
        return kind.equals(DASHED) ? "7 4" : "none";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
