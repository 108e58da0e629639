package dev.ballast.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SheetsTest {

    /** Of the small workbook below, as JDK 17 and JDK 25 write it. */
    private static final String DIGEST = "8ebf5c404041ec5b8f596ea010c3df28db777e8b8245c2b2937b2f4f1264e320";

    private static byte[] small() {
        var sheets = new Sheets();
        Table table = sheets.add("Loans", 20, 16);
        table.title("Loans").heads("Loan").figures("Principal").below();
        table.words("=first");
        table.number(Tone.INPUT, Format.WHOLE, 1e9 / 3);
        table.next().words("second");
        table.number(Tone.INPUT, Format.CENTS, 0.1 + 0.2);
        table.next().words(Tone.TOTAL, "both");
        table.formula(Tone.TOTAL, Format.WHOLE, "SUM(B3:B4)", 1e9 / 3 + 0.1 + 0.2);
        table.next().section("Würth & Söhne <loans>");
        return sheets.bytes("Loans of Würth & Söhne", LocalDate.parse("2026-01-31"));
    }

    @Test
    void writes_the_same_bytes_on_every_jdk() throws NoSuchAlgorithmException {
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(small())))
                .isEqualTo(DIGEST);
    }

    @Test
    void lets_heads_stay_in_sight_and_rows_be_as_high_as_their_words() {
        var sheets = new Sheets();
        Table table = sheets.add("Words", 20);
        table.heads("Words").below();
        table.words("short").next().words("long ".repeat(40)).next();

        var sheet = new Opened(sheets.bytes("Words", LocalDate.parse("2026-01-31")))
                .book()
                .getSheet("Words");
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getRow(2).getHeightInPoints())
                .isGreaterThan(5 * sheet.getRow(1).getHeightInPoints());
    }

    @Test
    void keeps_what_a_formula_made_for_readers_that_do_not_compute() {
        var opened = new Opened(small());

        assertThat(opened.row("Loans", 0, "both").getCell(1).getNumericCellValue())
                .isEqualTo(1e9 / 3 + 0.1 + 0.2);
        assertThat(opened.book().getForceFormulaRecalculation()).isTrue();
        assertThat(opened.book().getProperties().getCoreProperties().getTitle()).isEqualTo("Loans of Würth & Söhne");
    }
}
