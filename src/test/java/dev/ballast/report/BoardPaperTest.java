package dev.ballast.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.advice.InShort;
import dev.ballast.advice.Recommendation;
import dev.ballast.assess.Assessment;
import dev.ballast.assess.Assessor;
import dev.ballast.assess.Rules;
import dev.ballast.audit.Models;
import dev.ballast.audit.State;
import dev.ballast.profile.Fixtures;
import dev.ballast.report.pdf.AccessiblePdf;
import dev.ballast.report.pdf.PdfWriter;
import dev.ballast.report.picture.Picture;
import dev.ballast.report.picture.Pictures;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardPaperTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-31");
    private static final Assessor ASSESSOR = new Assessor(Rules.bundled().get(), Models.bundled());
    private static final Assessment META = ASSESSOR.assess(Fixtures.evidence("meta-fy2025.json"));

    @Test
    void has_the_answer_on_its_first_page() throws IOException {
        String first = page(BoardPaper.of(META), 1);

        assertThat(first)
                .contains("Advice to Meta Platforms", "1 it should do, 4 to find out, 2 to watch")
                .contains(
                        "The next twelve months without new funding, dividends or buybacks, USD million",
                        "= left 70,851.25")
                .contains("Fund no further tranche on an uplift that nobody has seen")
                .contains("USD 20.3 billion a year that the measured uplift does not pay")
                .contains("Meta Platforms, as of 2026-01-31, approved, receipt "
                        + META.id().substring(0, 8));
    }

    /** What the printed answer sums up stands on the paper too, line by line. */
    @Test
    void sums_the_decision_up_in_the_words_of_the_printed_answer() {
        Assessment weak = ASSESSOR.assess(Fixtures.evidence("weak-borrower.json"));
        InShort whole = weak.advice().inShort();
        String paper = BoardPaper.of(weak);

        assertThat(whole.lines())
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(paper)
                        .contains("<td>" + line.number() + "</td><td>" + line.words() + ".</td><td>" + line.terms()
                                + "</td>"));
        assertThat(whole.together())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(paper).contains(each));
        assertThat(TextReport.of(weak).replaceAll("\\s+", " "))
                .contains(whole.lines().get(0).terms(), whole.together().get(0));
    }

    @Test
    void tells_of_each_recommendation_what_the_text_tells_of_those_that_it_tells_in_full() {
        String paper = BoardPaper.of(META);

        for (Recommendation each : META.advice().read()) {
            String start =
                    "<h3>" + META.advice().number(each) + " " + each.tier().title() + ": "
                            + each.rule().metadata().wording().advice();
            assertThat(paper).contains(start);
            String part = paper.substring(paper.indexOf(start), paper.indexOf("</dl>", paper.indexOf(start)));
            assertThat(part)
                    .contains("<dt>Because</dt>", "<dt>At stake</dt>", "<dt>Confidence</dt>", "<dt>Why</dt>")
                    .contains(
                            "<dt>Position</dt>",
                            "<dt>Limits</dt>",
                            "(rule " + each.rule().id() + ")");
        }
        assertThat(paper)
                .contains("lift needed 16.3 % = yearly cost of the vintage USD 26.94 billion")
                .contains("<h2>What could not be assessed</h2>", "<h2>What was assumed</h2>")
                .contains(
                        META.receipt().digests().profile(),
                        META.receipt().digests().answer())
                .contains("not a credit decision, not a public offer and not an accounting entry");
    }

    @Test
    void draws_the_pictures_of_the_page_and_says_what_they_show_to_who_does_not_see_them() throws IOException {
        Assessment weak = ASSESSOR.assess(Fixtures.evidence("weak-borrower.json"));
        String paper = BoardPaper.of(weak);
        List<Picture> pictures = Pictures.of(weak);

        assertThat(pictures).hasSizeGreaterThan(4);
        for (Picture each : pictures) {
            assertThat(paper).contains(each.svg(), "<caption>" + each.title() + "</caption>");
        }
        try (PDDocument document = Loader.loadPDF(PdfWriter.pdf(paper, DAY))) {
            assertThat(alternatives(
                            document.getDocumentCatalog().getStructureTreeRoot().getKids()))
                    .containsExactlyElementsOf(pictures.stream()
                            .map(each -> each.title() + ". " + each.says())
                            .toList());
        }
    }

    /** What is said of each figure, in the order of the pages. */
    private static List<String> alternatives(List<Object> kids) {
        var found = new ArrayList<String>();
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    found.add(element.getAlternateDescription());
                }
                found.addAll(alternatives(element.getKids()));
            }
        }
        return found;
    }

    @Test
    void lets_no_name_of_a_client_become_markup_or_style() throws IOException {
        String hostile = "\"} body { display: none } <script>alert(1)</script> \u202eMarovia";
        String paper = BoardPaper.of(Reports.assessment(hostile, State.APPROVED));

        assertThat(paper).doesNotContain("<script>").contains("&lt;script&gt;alert(1)&lt;/script&gt; \\u202eMarovia");
        assertThat(paper.substring(0, paper.indexOf("</style>"))).doesNotContain("display: none }</style>");
        assertThat(page(paper, 1)).contains("<script>alert(1)</script>");
    }

    @Test
    void says_of_a_draft_that_it_is_one() {
        assertThat(BoardPaper.of(Reports.assessment(State.DRAFT)))
                .contains("<p class=\"draft\">DRAFT: judged by rules that nobody approved.</p>");
        assertThat(BoardPaper.of(Reports.assessment(State.APPROVED))).doesNotContain("DRAFT");
    }

    @Test
    void is_the_same_every_time() {
        assertThat(PdfWriter.pdf(BoardPaper.of(META), DAY)).isEqualTo(PdfWriter.pdf(BoardPaper.of(META), DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"energy-rich-sovereign", "meta-fy2025", "weak-borrower"})
    void can_be_read_by_those_who_do_not_see_it(String client) {
        AccessiblePdf.check(PdfWriter.pdf(BoardPaper.of(ASSESSOR.assess(Fixtures.evidence(client + ".json"))), DAY));
    }

    private static String page(String paper, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfWriter.pdf(paper, DAY))) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
