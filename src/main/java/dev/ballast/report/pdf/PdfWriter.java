package dev.ballast.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Turns XHTML into a tagged PDF/UA; the same document and date give the same bytes, and nothing is loaded from outside. */
public final class PdfWriter {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    /** The font of plain words, those of pictures among them. */
    static final String PLAIN = "DejaVuSans.ttf";

    private static final float VERSION = 1.7f;

    private PdfWriter() {}

    /**
     * The document as PDF.
     *
     * @param xhtml well formed, with a title and a language
     * @param date written into the file as the day on which it was made
     * @throws IllegalStateException when the document is not well formed
     */
    public static byte[] pdf(String xhtml, LocalDate date) {
        XRLog.setLoggingEnabled(false);
        var out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(xhtml).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            LinkWords.write(document);
            document.setDocumentId(date.toEpochDay());
            document.getDocumentInformation().setCreationDate(midnight(date));
            document.getDocumentInformation().setModificationDate(midnight(date));
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static PdfRendererBuilder builder(String xhtml) {
        var builder = new PdfRendererBuilder();
        builder.usePdfVersion(VERSION);
        builder.usePdfUaAccessibility(true);
        Document document = Bookmarks.in(xhtml);
        Figures.in(document);
        builder.withW3cDocument(document, null);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUriResolver((base, address) -> null);
        font(builder, PLAIN, "sans", 400, FontStyle.NORMAL);
        font(builder, "DejaVuSans-Bold.ttf", "sans", 700, FontStyle.NORMAL);
        font(builder, "DejaVuSans-Oblique.ttf", "sans", 400, FontStyle.ITALIC);
        font(builder, "DejaVuSansMono.ttf", "mono", 400, FontStyle.NORMAL);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(PlainFont.of(font(file))), family, weight, style, true);
    }

    /** A font of the document, which is to be closed. */
    static InputStream font(String file) {
        InputStream in = PdfWriter.class.getResourceAsStream(FONTS + file);
        if (in == null) {
            throw new IllegalStateException("this build has no font " + file);
        }
        return in;
    }

    private static Calendar midnight(LocalDate date) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }
}
