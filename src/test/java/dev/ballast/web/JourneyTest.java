package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Fixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a strategist does from the first page on, in a real browser; the pictures lie in {@code target/screenshots}. */
@Tag("long")
@ExtendWith(InChromium.class)
class JourneyTest {

    private static final String EXAMPLE = "weak-borrower";

    /** The profile of Meta as a reader pastes it, whose lines browsers end in their own way. */
    private static final String PASTED = new String(Fixtures.bytes("meta-fy2025.json"), StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void is_told_what_to_do_and_why_with_scripts_and_without(boolean hasScripts, Chromium chromium) {
        chromium.scripts(hasScripts);
        chromium.open("/");
        chromium.picture("1-first-page");

        chromium.assess(EXAMPLE);
        chromium.picture("2-answer");
        assertThat(chromium.element(".verdict").getText()).contains("things it must do");

        chromium.element(".advice summary").click();
        chromium.picture("3-why");
        assertThat(chromium.element(".advice details").getText()).contains("Conditions that held");

        chromium.ask("/why", -1);
        chromium.picture("4-why-not");
        assertThat(chromium.element(".verdict").getText()).contains("does not apply");
    }

    @Test
    void is_shown_what_another_figure_would_do(Chromium chromium) {
        chromium.paste(PASTED);
        chromium.whatIf("/financials/planned_capex", "60000000000");
        chromium.picture("5-what-if");

        assertThat(chromium.element("header").getText()).contains("With /financials/planned_capex = 60000000000");
        assertThat(chromium.element("main").getText()).contains("Gone: 2", "New: 0", "Moved: 2", "Figures: 7");
    }

    @Test
    void compares_its_own_profile_with_an_example(Chromium chromium) {
        chromium.paste(PASTED);
        chromium.select("other", EXAMPLE);
        chromium.ask("/compare", 0);
        chromium.picture("6-compared");

        assertThat(chromium.element("main").getText())
                .containsPattern("Gone: \\d+")
                .containsPattern("New: [1-9]");
    }

    @Test
    void sees_its_answer_come_out_again_and_another_refused(Chromium chromium) {
        chromium.paste(PASTED);
        chromium.replay("meta-fy2025");
        chromium.picture("7-replayed");

        assertThat(chromium.element(".verdict").getText()).isEqualTo("The same answer comes out again.");
        chromium.assess(EXAMPLE);
        chromium.replay("meta-fy2025");
        assertThat(chromium.element(".verdict").getText()).isEqualTo("Another answer comes out.");
        assertThat(chromium.element("main").getText()).contains("differs: ");
    }

    @Test
    void keeps_the_answer_as_files(Chromium chromium) throws IOException {
        chromium.assess(EXAMPLE);
        for (String format : new String[] {"pdf", "xlsx", "csv", "json"}) {
            chromium.element("#kept button[value=" + format + "]").click();
        }

        try (var pdf = Loader.loadPDF(chromium.download(".pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Ferrous Compute");
        }
        assertThat(Files.readString(chromium.download(".xlsx"), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
        assertThat(Files.readString(chromium.download(".csv"))).startsWith("number,tier,");
        assertThat(Files.readString(chromium.download(".json"))).contains("urn:ballast:assessment:1");
    }

    @Test
    void prints_the_reasons_and_leaves_out_the_form(Chromium chromium) throws IOException {
        chromium.assess("energy-rich-sovereign");

        try (var pdf = Loader.loadPDF(chromium.paper())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Conditions that held", "What the fact rests on", "Receipt")
                    .doesNotContain("Choose an example", "Skip to");
        }
    }
}
