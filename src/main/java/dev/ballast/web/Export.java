package dev.ballast.web;

import dev.ballast.assess.Assessment;
import dev.ballast.report.BoardPaper;
import dev.ballast.report.CsvReport;
import dev.ballast.report.JsonReport;
import dev.ballast.report.pdf.PdfWriter;
import dev.ballast.report.sheet.WorkbookReport;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that an answer can be kept as; the names are the words of the form and the endings of the files. */
enum Export {
    pdf(MediaType.APPLICATION_PDF_VALUE),
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    csv("text/csv;charset=UTF-8"),
    json(MediaType.APPLICATION_JSON_VALUE);

    private final String type;

    Export(String type) {
        this.type = type;
    }

    /** The answer as a download named after client, date and receipt. */
    ResponseEntity<byte[]> of(Assessment assessment) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName(assessment))
                                .build()
                                .toString())
                .body(bytes(assessment));
    }

    private byte[] bytes(Assessment assessment) {
        return switch (this) {
            case pdf ->
                PdfWriter.pdf(BoardPaper.of(assessment), assessment.receipt().asOf());
            case xlsx -> WorkbookReport.of(assessment);
            case csv -> CsvReport.of(assessment).getBytes(StandardCharsets.UTF_8);
            case json -> JsonReport.bytes(assessment);
        };
    }

    /** {@code meta-platforms-advice-2026-01-31-7f3a9c21.pdf}; a draft says so in its name. */
    private String fileName(Assessment assessment) {
        var receipt = assessment.receipt();
        String client = assessment.client().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "%s-advice-%s-%s-%s.%s"
                .formatted(
                        client.substring(0, Math.min(40, client.length())),
                        receipt.asOf(),
                        receipt.state().word(),
                        receipt.id().substring(0, 8),
                        name());
    }
}
