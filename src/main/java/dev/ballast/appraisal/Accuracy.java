package dev.ballast.appraisal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How near one figure of a fact comes to what was published, as the tests of the build measured it. The worst of 32 published
 * training costs is off by 0.078 %, where 0.1 % is allowed. No test compares a figure that is not listed.
 *
 * @param figure the type of fact and its component: {@code AmortisedCost.total}
 * @param rows published rows that were compared; none where the note says it all
 * @param worst the largest difference, as a part of what is published; empty without rows
 * @param allowed the difference that was allowed there, fixed before the model was written; empty without rows
 * @param tables in {@code fixtures/published} that hold the rows
 * @param note what else there is to say; empty when there is nothing
 */
public record Accuracy(String figure, int rows, String worst, String allowed, String tables, String note) {

    /** The families of models, one table of accuracy each. */
    static final List<String> FAMILIES = List.of("compute", "site-costs", "training-runs", "obsolescence", "hedge");

    private static final int COLUMNS = 6;

    /** Every figure that is compared with a published one, family by family. */
    public static List<Accuracy> all() {
        var all = new ArrayList<Accuracy>();
        FAMILIES.forEach(family -> all.addAll(read(family)));
        return List.copyOf(all);
    }

    private static List<Accuracy> read(String family) {
        String name = "accuracy/" + family + ".tsv";
        try (InputStream table = Accuracy.class.getResourceAsStream(name)) {
            if (table == null) {
                throw new IllegalStateException("this build does not know how accurate its models are: " + name);
            }
            return parse(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table of cells between tabs under one line of names.
     *
     * @throws IllegalStateException when a row has another number of cells
     */
    static List<Accuracy> parse(String table) {
        return table.lines().skip(1).map(Accuracy::row).toList();
    }

    private static Accuracy row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("not a row of accuracy: " + line);
        }
        return new Accuracy(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], cells[4], cells[5]);
    }
}
