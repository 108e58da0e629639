package dev.ballast.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.assess.Rules;
import dev.ballast.report.pdf.AccessiblePdf;
import dev.ballast.report.pdf.PdfWriter;
import dev.ballast.review.Contents;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.explain.English;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BookTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-26");
    private static final Rules RULES = Rules.bundled().get();
    private static final String BOOK = Book.of(contents());

    @Test
    void begins_with_what_is_signed_and_what_changed() {
        assertThat(BOOK)
                .contains("<h1>The rulebook of Ballast</h1><p>In force on 2026-11-26.</p>")
                .contains("approved by release")
                .containsPattern("Digest of rules and thresholds in force</dt><dd class=\"digest\">[0-9a-f]{64}<")
                .containsPattern("Digest of the models</dt><dd class=\"digest\">[0-9a-f]{64}<")
                .contains("No difference between the two.")
                .contains("not a credit decision, not a public offer and not an accounting entry");
        assertThat(BOOK.indexOf("What changed since the last book</h2>"))
                .isPositive()
                .isLessThan(BOOK.indexOf("id=\"core.risk.thin-coverage\""));
    }

    @Test
    void has_a_card_with_everything_for_every_rule() {
        for (RuleCard card : RULES.rulebook().rules()) {
            int start = BOOK.indexOf("<div class=\"card\" id=\"" + card.id() + "\">");
            assertThat(start).as(card.id()).isPositive();
            String text = BOOK.substring(start, BOOK.indexOf("</div>", start));
            assertThat(text)
                    .contains(
                            escaped(card.title()),
                            escaped(card.metadata().wording().advice()))
                    .contains(escaped(card.metadata().wording().limits()))
                    .contains(escaped(card.metadata().grounds().source()))
                    .contains("<td>fires</td>", "<td>passed</td>", "findings.add( kcontext );")
                    .doesNotContain("FAILED");
        }
        RULES.rulebook()
                .trees()
                .forEach(tree -> English.of(tree)
                        .forEach(sentence -> assertThat(BOOK).contains("<li>" + escaped(sentence) + "</li>")));
    }

    @Test
    void says_on_which_clients_a_rule_fires_and_what_its_thresholds_are() {
        String card = BOOK.substring(BOOK.indexOf("id=\"core.risk.collateral-thin\""));

        assertThat(card.substring(0, card.indexOf("</div>")))
                .contains("<dt>Fires on</dt><dd>european-enterprise</dd>")
                .contains("collateral.ltv.cap = 80 %");
    }

    @Test
    void lists_models_thresholds_sources_and_what_was_not_settled() {
        assertThat(BOOK)
                .contains("<td>Coverage</td>", "off by at most ")
                .contains("power.large-load: Power above which a site is a large load to its utility")
                .contains("secondary-source")
                .contains("Waivers and loosenings</h2><p>None:");
    }

    @Test
    void is_the_same_every_time_and_becomes_a_tagged_pdf() throws IOException {
        assertThat(Book.of(contents())).isEqualTo(BOOK);
        byte[] pdf = PdfWriter.pdf(BOOK, DAY);
        AccessiblePdf.check(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("The rulebook of Ballast", "core.risk.thin-coverage", "Fires when all of this is true");
        }
    }

    private static Contents contents() {
        var files = RuleFiles.in(Path.of("rules"));
        return Contents.of(
                RULES,
                DAY,
                RULES.rulebook(),
                0,
                Rules.test(files).get().results(),
                Rules.papers(files, DAY).get());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
