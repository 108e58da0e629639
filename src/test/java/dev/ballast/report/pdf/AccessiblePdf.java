package dev.ballast.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.TreeSet;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a document is the PDF/UA-1 that it says it is. */
public final class AccessiblePdf {

    private AccessiblePdf() {}

    /** Fails with every clause of ISO 14289-1 that the document breaks. */
    public static void check(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            var broken = new TreeSet<String>();
            for (TestAssertion each : result.getTestAssertions()) {
                broken.add(each.getRuleId().getClause() + " " + each.getMessage());
            }
            assertThat(broken).isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
        } catch (IOException | VeraPDFException failed) {
            throw new AssertionError(failed);
        }
    }
}
