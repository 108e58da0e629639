package dev.ballast.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class HtmlTest {

    private static final String HOSTILE = "<script>alert(1)</script> & \"quoted\" '=cmd' \u202egnp.exe\u0007";

    @Test
    void lets_no_word_become_markup() throws Exception {
        String text = Html.document("en", HOSTILE, "p { color: black }")
                .element("p", HOSTILE, "title", HOSTILE)
                .lines(HOSTILE)
                .table(HOSTILE, List.of(HOSTILE), List.of(List.of(HOSTILE)))
                .close()
                .close()
                .done();

        Document document = parsed(text);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("p").item(0).getTextContent())
                .isEqualTo("<script>alert(1)</script> & \"quoted\" '=cmd' \\u202egnp.exe\\u0007");
        assertThat(document.getElementsByTagName("td").getLength()).isOne();
    }

    @Test
    void is_well_formed_and_says_its_language_and_title() throws Exception {
        String text = Html.document("fr", "Titre", "p { color: black }")
                .element("h1", "Titre")
                .close()
                .close()
                .done();

        assertThat(text).startsWith("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\">");
        assertThat(parsed(text).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Titre");
    }

    private static Document parsed(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
