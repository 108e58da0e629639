package dev.ballast.finance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One published case: what was asked, what was printed, and how near an answer must come. */
record PublishedCase(
        String id, String function, Map<String, String> inputs, String expected, double tolerance, String confidence) {

    private static final Path FOLDER = Path.of("fixtures/published");
    private static final Set<String> READ_OR_DERIVED = Set.of("seen", "derived");

    /** The columns of the Disney table that are printed results, the function each belongs to, and its tolerance. */
    private static final Map<String, Double> DISNEY = Map.of(
            "interest", 1.0,
            "cover", 0.006,
            "effective_tax", 1e-4,
            "after_tax_rate", 1e-4,
            "cost_of_equity", 1e-4,
            "wacc", 1e-4);

    static List<PublishedCase> all() {
        return Stream.concat(listed(), disney()).toList();
    }

    /** Whether the number was read in a source or derived from one. */
    boolean isExpectation() {
        return READ_OR_DERIVED.contains(confidence);
    }

    double number(String name) {
        return Double.parseDouble(text(name));
    }

    int count(String name) {
        return (int) number(name);
    }

    LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    double[] numbers(String name) {
        return list(name).mapToDouble(Double::parseDouble).toArray();
    }

    List<LocalDate> dates(String name) {
        return list(name).map(LocalDate::parse).toList();
    }

    Stream<String> list(String name) {
        return Stream.of(text(name).split("\\|", -1));
    }

    boolean has(String name, double value) {
        return inputs.containsKey(name) && number(name) == value;
    }

    String text(String name) {
        String text = inputs.get(name);
        if (text == null) {
            throw new IllegalStateException(id + " has no input " + name);
        }
        return text;
    }

    private static Stream<PublishedCase> listed() {
        return rows("finance-cases.csv")
                .map(row -> new PublishedCase(
                        cell(row, "id"),
                        cell(row, "function"),
                        pairs(cell(row, "inputs")),
                        cell(row, "expected"),
                        Double.parseDouble(cell(row, "tolerance")),
                        cell(row, "confidence")));
    }

    private static Stream<PublishedCase> disney() {
        return rows("cost-of-capital-disney-2004.csv")
                .flatMap(row -> DISNEY.entrySet().stream()
                        .filter(column -> !cell(row, column.getKey()).isEmpty())
                        .map(column -> new PublishedCase(
                                "disney-2004-" + cell(row, "debt_share") + "-" + column.getKey(),
                                "DISNEY." + column.getKey(),
                                row,
                                cell(row, column.getKey()),
                                column.getValue(),
                                "seen")));
    }

    private static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalStateException("no column " + column + " in " + row);
        }
        return cell;
    }

    private static Map<String, String> pairs(String inputs) {
        var pairs = new LinkedHashMap<String, String>();
        for (String pair : inputs.split(" ; ", -1)) {
            int at = pair.indexOf('=');
            pairs.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return pairs;
    }

    private static Stream<Map<String, String>> rows(String file) {
        List<List<String>> lines = lines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(PublishedCase::cells)
                .toList();
        return lines.stream().skip(1).map(cells -> {
            var row = new LinkedHashMap<String, String>();
            for (int at = 0; at < cells.size(); at++) {
                row.put(lines.get(0).get(at), cells.get(at));
            }
            return row;
        });
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells between commas; a cell in quotes may hold commas. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
