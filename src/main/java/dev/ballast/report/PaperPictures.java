package dev.ballast.report;

import dev.ballast.report.html.Html;
import dev.ballast.report.picture.Picture;
import java.util.List;

/** The pictures of an answer on paper: those of the page, with what each says, and their figures as tables. */
final class PaperPictures {

    static final String CSS =
            " .picture { page-break-inside: avoid; margin: 0 0 12pt 0 } .picture p { margin: 0 0 3pt 0 }"
                    + " .picture svg { display: block; width: 160mm } .title { font-weight: bold }";

    private PaperPictures() {}

    static void write(Html html, List<Picture> pictures) {
        if (pictures.isEmpty()) {
            return;
        }
        html.element("h2", "In pictures", "class", "new");
        for (Picture each : pictures) {
            html.open("div", "class", "picture")
                    .element("p", each.title(), "class", "title")
                    .element("p", each.says())
                    .piece(each.svg())
                    .close()
                    .line();
        }
    }

    /** The figures of each picture. */
    static void figures(Html html, List<Picture> pictures) {
        if (!pictures.isEmpty()) {
            html.element("h2", "The figures of the pictures", "class", "new");
            pictures.forEach(each -> html.table(each.title(), each.heads(), each.rows()));
        }
    }
}
