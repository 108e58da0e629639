package dev.ballast.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.assess.Rules;
import dev.ballast.profile.Assumptions;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class BookTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-26");
    private static final Rules RULES = Rules.bundled().get();
    private static final Contents CONTENTS = contents();
    private static final String BOOK = Book.of(CONTENTS);

    @Test
    void begins_with_what_is_signed_and_what_changed() {
        assertThat(BOOK)
                .contains("<h1>The rulebook of Ballast</h1><p>In force on 2026-11-26.</p>")
                .contains("approved by release")
                .containsPattern("Digest of rules and thresholds in force</dt><dd class=\"digest\">[0-9a-f]{64}<")
                .containsPattern("Digest of the models and their assumptions</dt><dd class=\"digest\">[0-9a-f]{64}<")
                .contains("No difference between the two.")
                .contains("not a credit decision, not a public offer and not an accounting entry");
        assertThat(BOOK.indexOf("What changed since the last book</h2>"))
                .isPositive()
                .isLessThan(BOOK.indexOf("id=\"core.risk.thin-coverage\""));
    }

    @Test
    void has_a_card_with_everything_for_every_rule() {
        for (RuleCard card : RULES.rulebook().rules()) {
            assertThat(card(card.id()))
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
        assertThat(card("core.risk.collateral-thin"))
                .contains("<dt>Fires on</dt><dd>european-enterprise</dd>")
                .contains("collateral.ltv.cap = 80 %");
    }

    @Test
    void says_who_signs_how_much_is_judgement_and_whom_it_names() {
        assertThat(BOOK)
                .contains("<caption>Signed for</caption>", "<td>Approver, who is neither of the two</td><td></td>")
                .containsPattern("Of " + RULES.rulebook().rules().size()
                        + " rules \\d+ rest on the judgement of those who wrote them")
                .contains("<td>coreweave-mid-2025</td><td>CoreWeave</td><td>2025-06-30</td>")
                .contains("<td>weak-borrower</td><td>Ferrous Compute (invented)</td>")
                .contains("they show how the rules work and are no statement on anybody's credit");
    }

    @Test
    void leads_to_every_card_by_its_severity() {
        int critical = BOOK.indexOf("<h3>critical</h3>");
        int high = BOOK.indexOf("<h3>high</h3>");

        assertThat(BOOK.substring(critical, high))
                .contains("href=\"#core.risk.liquidity-gap\"")
                .doesNotContain("href=\"#core.risk.book-life-too-long\"");
        RULES.rulebook().rules().forEach(card -> assertThat(BOOK).containsOnlyOnce("href=\"#" + card.id() + "\""));
    }

    @Test
    void says_on_a_card_what_may_be_waived_what_is_tried_and_which_number_is_doubted() {
        assertThat(card("core.risk.liquidity-gap")).contains("<dt>May be waived</dt><dd>no</dd>");
        assertThat(card("core.risk.orders-exceed-demand"))
                .contains("<dt>May be waived</dt><dd>by a pack above</dd>")
                .contains("<dt>Action</dt><dd>CutOrders, which must improve ");
        assertThat(card("sovereign.fiscal.external-debt-above-gdp-limit"))
                .contains("fiscal.external-to-gdp.cap/strong = 50 % (under review)")
                .doesNotContain("weak = 30 % (under review)")
                .contains("; the class of the client picks one of them");
        assertThat(card("core.risk.liquidity-gap"))
                .containsPattern("<td>boundary</td><td>[^<]*</td><td>content</td><td>passed</td>");
    }

    @Test
    void prints_every_assumption_and_every_bound_in_its_unit() {
        Assumptions.bundled()
                .inForce(DAY)
                .all()
                .forEach(each -> assertThat(BOOK)
                        .contains("<td>" + each.id() + ": " + escaped(each.title()) + "</td><td>" + each.quantity()
                                + "</td>"));
        assertThat(BOOK).contains("<td>40 kW</td><td>20 kW to 100 kW</td>");
    }

    @Test
    void lists_models_thresholds_sources_and_what_was_not_settled() {
        assertThat(BOOK)
                .contains("<td>Coverage</td>", "off by at most ")
                .contains("power.large-load: Power above which a site is a large load to its utility")
                .contains("secondary-source")
                .contains("Waivers and loosenings</h2><p>These rules may not be waived: core.risk.carbon-free-short, ")
                .contains("<p>None: no pack waives a rule");
    }

    @Test
    void is_the_same_every_time_and_becomes_a_tagged_pdf() throws IOException {
        assertThat(Book.of(CONTENTS)).isEqualTo(BOOK);
        byte[] pdf = PdfWriter.pdf(BOOK, DAY);
        AccessiblePdf.check(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("The rulebook of Ballast", "core.risk.thin-coverage", "Fires when all of this is true");
        }
    }

    private static String card(String id) {
        int start = BOOK.indexOf("<section class=\"card\" id=\"" + id + "\">");
        return BOOK.substring(start, BOOK.indexOf("</section>", start));
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
