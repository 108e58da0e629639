package dev.ballast.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook while it is written: its sheets in order, and one style for each use. */
final class Sheets {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Map<Tone, Map<Format, XSSFCellStyle>> styles = new EnumMap<>(Tone.class);

    /**
     * A new sheet behind the others.
     *
     * @param name of letters and spaces alone
     * @param widths of the columns, in characters
     */
    Table add(String name, int... widths) {
        return new Table(this, book.createSheet(name), widths);
    }

    XSSFCellStyle style(Tone tone, Format format) {
        return styles.computeIfAbsent(tone, any -> new EnumMap<>(Format.class))
                .computeIfAbsent(format, any -> tone.style(book, format));
    }

    /**
     * The workbook as a file in which nothing tells when or where it was written.
     *
     * @param date written into the file as the day on which it was made
     */
    byte[] bytes(String title, LocalDate date) {
        var midnight = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        var properties = book.getProperties().getCoreProperties();
        properties.setCreator("Ballast");
        properties.setTitle(CellText.of(title));
        properties.setCreated(midnight);
        properties.setModified(midnight);
        book.setForceFormulaRecalculation(true);
        try (book) {
            var file = new ByteArrayOutputStream();
            book.write(file);
            return TimelessZip.of(file.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
