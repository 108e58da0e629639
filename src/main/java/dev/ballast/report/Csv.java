package dev.ballast.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables for spreadsheets, as RFC 4180 has them. */
final class Csv {

    private Csv() {}

    /** One line of heads, then one a row. */
    static String of(List<String> heads, List<List<String>> rows) {
        var text = new StringBuilder();
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader(heads.toArray(String[]::new))
                .get();
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecords(rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return text.toString();
    }
}
