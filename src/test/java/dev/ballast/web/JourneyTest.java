package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a strategist does from the first page on, in a real browser; the pictures lie in {@code target/screenshots}. */
@ExtendWith(InChromium.class)
class JourneyTest {

    private static final String EXAMPLE = "weak-borrower";

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
    }

    @Test
    void keeps_the_answer_as_files(Chromium chromium) throws IOException {
        chromium.assess(EXAMPLE);
        for (String format : new String[] {"pdf", "xlsx", "csv", "json"}) {
            chromium.element("button[value=" + format + "]").click();
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
