package dev.ballast.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a table in {@code fixtures/published}.
 *
 * @param file the name of the table
 * @param name the row by its first cell
 */
public record Row(String file, String name, Map<String, String> cells) {

    private static final Path FOLDER = Path.of("fixtures", "published");

    /** Every row of a table, in order; lines that begin with a number sign are remarks. */
    public static List<Row> of(String file) {
        List<String> lines = lines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<String> columns = split(lines.get(0));
        var rows = new ArrayList<Row>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> values = split(line);
            if (values.size() != columns.size()) {
                throw new IllegalStateException(file + " has a row of another length: " + line);
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int at = 0; at < values.size(); at++) {
                cells.put(columns.get(at), values.get(at));
            }
            rows.add(new Row(file, values.get(0), cells));
        }
        return rows;
    }

    public String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(file + " has no column " + column);
        }
        return cell;
    }

    public double number(String column) {
        return Double.parseDouble(text(column));
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Cells between commas; a comma inside double quotes is part of its cell. */
    private static List<String> split(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean isQuoted = false;
        for (int at = 0; at < line.length(); at++) {
            char mark = line.charAt(at);
            if (mark == '"') {
                isQuoted = !isQuoted;
            } else if (mark == ',' && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(mark);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
