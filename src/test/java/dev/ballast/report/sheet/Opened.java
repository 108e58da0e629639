package dev.ballast.report.sheet;

import dev.ballast.assess.Assessment;
import dev.ballast.assess.Assessor;
import dev.ballast.assess.Rules;
import dev.ballast.audit.Models;
import dev.ballast.profile.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as its reader has it: cells by what stands in their rows, and formulas that are computed again. */
final class Opened {

    private static final Map<String, Assessment> ASSESSED = new TreeMap<>();

    private final XSSFWorkbook book;
    private final FormulaEvaluator evaluator;

    Opened(byte[] file) {
        try {
            book = new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        evaluator = book.getCreationHelper().createFormulaEvaluator();
    }

    /** The answer on a profile that ships with the product. */
    static Assessment assessed(String profile) {
        return ASSESSED.computeIfAbsent(
                profile, name -> new Assessor(Rules.bundled().get(), Models.bundled()).assess(Fixtures.evidence(name)));
    }

    XSSFWorkbook book() {
        return book;
    }

    List<String> sheets() {
        return StreamSupport.stream(book.spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }

    Stream<Cell> cells() {
        return StreamSupport.stream(book.spliterator(), false).flatMap(Opened::cells);
    }

    Stream<Cell> cells(String sheet) {
        return cells(book.getSheet(sheet));
    }

    Stream<Cell> formulas() {
        return cells().filter(cell -> cell.getCellType() == CellType.FORMULA);
    }

    /** What a formula makes now, or the number that stands there. */
    double computed(Cell cell) {
        return evaluator.evaluate(cell).getNumberValue();
    }

    /** Writes another number into a cell, as an analyst does. */
    void change(Cell cell, double value) {
        cell.setCellValue(value);
        evaluator.clearAllCachedResultValues();
    }

    /** The rows whose cell in this column holds these words. */
    List<Row> rows(String sheet, int column, String words) {
        return cells(sheet)
                .filter(cell -> cell.getColumnIndex() == column && text(cell).equals(words))
                .map(Cell::getRow)
                .toList();
    }

    Row row(String sheet, int column, String words) {
        List<Row> rows = rows(sheet, column, words);
        if (rows.isEmpty()) {
            throw new AssertionError("no row of " + sheet + " says " + words);
        }
        return rows.get(0);
    }

    static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static Stream<Cell> cells(Sheet sheet) {
        var cells = new ArrayList<Cell>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells.stream();
    }
}
