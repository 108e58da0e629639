package dev.ballast.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.report.html.Html;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-31");

    private static final String PAGE = Html.document("en", "Advice to Würth & Söhne", "body { font: 10pt sans }")
            .element("h1", "Advice")
            .element("p", "Cover 0.87× is below 1.00×: borrow nothing.")
            .table("Debt", List.of("loan", "principal"), List.of(List.of("first", "EUR 60 million")))
            .close()
            .close()
            .done();

    @Test
    void is_tagged_and_says_what_readers_of_screens_ask_for() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfWriter.pdf(PAGE, DAY))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Advice to Würth & Söhne");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
        }
    }

    @Test
    void carries_its_words_and_every_font_that_it_uses() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfWriter.pdf(PAGE, DAY))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Cover 0.87× is below 1.00×: borrow nothing.", "EUR 60 million");
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void keeps_the_letters_of_an_id_apart() throws IOException {
        String page = PAGE.replace("first", "sovereign.fiscal.floor of first office flows");

        try (PDDocument document = Loader.loadPDF(PdfWriter.pdf(page, DAY))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("sovereign.fiscal.floor of first office flows");
        }
    }

    @Test
    void gives_the_same_bytes_for_the_same_document_and_day() {
        assertThat(PdfWriter.pdf(PAGE, DAY)).isEqualTo(PdfWriter.pdf(PAGE, DAY));
        assertThat(PdfWriter.pdf(PAGE, DAY)).isNotEqualTo(PdfWriter.pdf(PAGE, DAY.plusDays(1)));
    }

    @Test
    void loads_nothing_from_outside_or_from_disk() throws IOException {
        String page = PAGE.replace(
                "<h1>",
                "<img src=\"file:///etc/hostname\" alt=\"a\"/><img src=\"http://127.0.0.1:9/x.png\" alt=\"b\"/><h1>");

        try (PDDocument document = Loader.loadPDF(PdfWriter.pdf(page, DAY))) {
            for (PDPage one : document.getPages()) {
                assertThat(one.getResources().getXObjectNames()).isEmpty();
            }
        }
    }

    @Test
    void opens_beside_its_outline_and_says_where_links_lead() throws IOException {
        String book = Html.document("en", "Rules", "body { font: 10pt sans }")
                .element("h1", "Rules")
                .open("p")
                .element("a", "Packs", "href", "#packs", "title", "Packs of rules")
                .close()
                .element("h2", "Packs", "id", "packs")
                .element("h3", "Core")
                .element("h4", "Cover is thin & \u202e falling")
                .element("h3", "Sovereign")
                .element("h2", "Models")
                .close()
                .close()
                .done();

        byte[] pdf = PdfWriter.pdf(book, DAY);

        AccessiblePdf.check(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children()).extracting(PDOutlineItem::getTitle).containsExactly("Packs", "Models");
            assertThat(outline.getFirstChild().children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("Core", "Sovereign");
            assertThat(outline.getFirstChild().getFirstChild().children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("Cover is thin & \\u202e falling");
            assertThat(document.getPage(0).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("Packs of rules");
        }
    }

    @Test
    void refuses_what_is_not_well_formed() {
        assertThatThrownBy(() -> PdfWriter.pdf("<html><p></html>", DAY)).isInstanceOf(RuntimeException.class);
    }
}
