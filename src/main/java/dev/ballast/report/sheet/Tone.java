package dev.ballast.report.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a cell is to its reader. */
enum Tone {
    TITLE(true, 14, "1B1F24", ""),
    HEAD(true, 10, "FFFFFF", "0B3A66"),
    SECTION(true, 11, "0B3A66", "DCE6F0"),
    PLAIN(false, 10, "1B1F24", ""),
    NOTE(false, 10, "4A525C", ""),
    /** What may be changed: blue on yellow, as analysts expect. */
    INPUT(false, 10, "0000C0", "FFF8DC"),
    /** What a formula makes. */
    MADE(false, 10, "1B1F24", ""),
    TOTAL(true, 10, "1B1F24", "F3F5F7");

    private final boolean isBold;
    private final int points;
    private final String ink;

    /** Empty for none. */
    private final String fill;

    Tone(boolean isBold, int points, String ink, String fill) {
        this.isBold = isBold;
        this.points = points;
        this.ink = ink;
        this.fill = fill;
    }

    XSSFCellStyle style(XSSFWorkbook book, Format format) {
        XSSFFont font = book.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setBold(isBold);
        font.setColor(color(ink));
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat(format.code()));
        boolean isLeft = format == Format.WORDS || format == Format.LEFT;
        style.setAlignment(isLeft ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        style.setIndention((short) (isLeft && this != TITLE && this != NOTE ? 1 : 0));
        style.setWrapText(format == Format.WORDS && this != TITLE && this != SECTION && this != NOTE);
        // Text stays text when somebody edits it: this is the apostrophe that a spreadsheet does not show.
        style.setQuotePrefixed(format == Format.WORDS);
        if (!fill.isEmpty()) {
            style.setFillForegroundColor(color(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (this == TOTAL) {
            style.setBorderTop(BorderStyle.THIN);
        }
        return style;
    }

    private static XSSFColor color(String hex) {
        var bytes = new byte[3];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) Integer.parseInt(hex.substring(2 * at, 2 * at + 2), 16);
        }
        return new XSSFColor(bytes, null);
    }
}
