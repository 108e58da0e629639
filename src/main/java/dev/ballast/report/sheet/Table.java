package dev.ballast.report.sheet;

import dev.ballast.unit.Quantity;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet, written cell by cell from left to right and row by row downwards. */
final class Table {

    private static final int WIDTH_OF_A_CHARACTER = 256;
    private static final float LINE = 14;
    private static final float HIGH_LINE = 20;
    private static final float HIGHEST = 400;

    /** Characters of a line for each unit of a width, turned around: most are narrower than the digit that it counts. */
    private static final double WIDEST = 0.95;

    private final Sheets sheets;
    private final XSSFSheet sheet;
    private final int[] widths;
    private int row;
    private int column;
    private int lines = 1;
    private float points = LINE;

    Table(Sheets sheets, XSSFSheet sheet, int... widths) {
        this.sheets = sheets;
        this.sheet = sheet;
        this.widths = widths.clone();
        for (int at = 0; at < widths.length; at++) {
            sheet.setColumnWidth(at, widths[at] * WIDTH_OF_A_CHARACTER);
        }
        sheet.getPrintSetup().setOrientation(PrintOrientation.LANDSCAPE);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setDisplayGridlines(false);
    }

    /** The number of the row that is being written, as formulas count. */
    int row() {
        return row + 1;
    }

    /** Ends a row, as high as its longest text needs at the width of its column. */
    Table next() {
        XSSFRow line = sheet.getRow(row);
        if (line != null) {
            line.setHeightInPoints(Math.min(HIGHEST, lines * points));
        }
        row++;
        column = 0;
        lines = 1;
        points = LINE;
        return this;
    }

    Table title(String words) {
        points = HIGH_LINE;
        return unwrapped(Tone.TITLE, words).next();
    }

    Table note(String words) {
        return unwrapped(Tone.NOTE, words).next();
    }

    /** A line that parts what is above it from what is below, over all columns. */
    Table section(String words) {
        unwrapped(Tone.SECTION, words);
        while (column < widths.length) {
            cell(Tone.SECTION, Format.WORDS);
        }
        return next();
    }

    /** Heads of columns of words. */
    Table heads(String... heads) {
        for (String head : heads) {
            words(Tone.HEAD, head);
        }
        return this;
    }

    /** Heads of columns of numbers. */
    Table figures(String... heads) {
        for (String head : heads) {
            cell(Tone.HEAD, Format.WHOLE).setCellValue(CellText.of(head));
        }
        return this;
    }

    /** Ends the row of heads; the first of a sheet stays in sight. */
    Table below() {
        if (sheet.getPaneInformation() == null) {
            sheet.createFreezePane(0, row + 1);
        }
        return next();
    }

    Table words(String words) {
        return words(Tone.PLAIN, words);
    }

    Table words(Tone tone, String words) {
        String text = CellText.of(words);
        int width = column < widths.length ? widths[column] : text.length();
        lines = Math.max(lines, (int) Math.ceil(text.length() * WIDEST / Math.max(1, width)));
        return text(tone, text);
    }

    private Table unwrapped(Tone tone, String words) {
        return text(tone, CellText.of(words));
    }

    private Table text(Tone tone, String text) {
        cell(tone, Format.WORDS).setCellValue(text);
        return this;
    }

    Table skip() {
        column++;
        return this;
    }

    /** A number that may be changed, or that no formula makes. */
    String number(Tone tone, Quantity value) {
        return number(tone, Format.of(value), value.value());
    }

    /** The same; what comes back is where it stands, for formulas: {@code Inputs!$C$7}. */
    String number(Tone tone, Format format, double value) {
        XSSFCell cell = cell(tone, format);
        cell.setCellValue(value);
        return at(cell);
    }

    /**
     * A formula beside what it makes today.
     *
     * @param formula without the equals sign
     */
    String formula(Tone tone, Format format, String formula, double value) {
        XSSFCell cell = cell(tone, format);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        return at(cell);
    }

    private XSSFCell cell(Tone tone, Format format) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.createCell(column++);
        cell.setCellStyle(sheets.style(tone, format));
        return cell;
    }

    private String at(XSSFCell cell) {
        return "%s!$%s$%d"
                .formatted(sheet.getSheetName(), cell.getReference().replaceAll("\\d", ""), cell.getRowIndex() + 1);
    }
}
