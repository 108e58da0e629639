package dev.ballast.cli;

import dev.ballast.assess.Assessment;
import dev.ballast.report.BoardPaper;
import dev.ballast.report.CsvReport;
import dev.ballast.report.JsonReport;
import dev.ballast.report.TextReport;
import dev.ballast.report.pdf.PdfWriter;
import dev.ballast.report.sheet.WorkbookReport;
import java.nio.charset.StandardCharsets;

/** How an assessment is written; the names are the words of {@code --format}. */
enum AnswerFormat {
    text,
    json,
    csv,
    html,
    xlsx,
    pdf;

    byte[] of(Assessment assessment) {
        return switch (this) {
            case text -> utf8(TextReport.of(assessment));
            case json -> JsonReport.bytes(assessment);
            case csv -> utf8(CsvReport.of(assessment));
            case html -> utf8(BoardPaper.of(assessment));
            case xlsx -> WorkbookReport.of(assessment);
            case pdf ->
                PdfWriter.pdf(BoardPaper.of(assessment), assessment.receipt().asOf());
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
