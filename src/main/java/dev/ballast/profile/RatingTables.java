package dev.ballast.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The editions of the table of ratings by interest cover that come with the product, each from its own day on. */
public final class RatingTables {

    private static final String FILE = "rating-tables.json";
    private static final ListShape SHAPE = new ListShape(Shapes.of(RatingTable.class, ""), 50);
    private static final NavigableMap<LocalDate, RatingTable> BUNDLED = parse(resource());

    private RatingTables() {}

    /** The edition in force on that day; before the first edition the first. */
    public static RatingTable inForce(LocalDate asOf) {
        var edition = BUNDLED.floorEntry(asOf);
        return edition == null ? BUNDLED.firstEntry().getValue() : edition.getValue();
    }

    /**
     * Reads a file of tables.
     *
     * @throws IllegalStateException when anything in it is wrong: the file is part of the product
     */
    static NavigableMap<LocalDate, RatingTable> parse(byte[] bytes) {
        var problems = new Problems(FILE);
        CharBuffer text = Encoded.characters(bytes, problems);
        Node root = text == null ? null : JsonTree.read(text, problems);
        List<?> read = root == null ? null : (List<?>) SHAPE.read(root, new Reading(problems, null, null, null));
        if (read == null || read.isEmpty() || !problems.isEmpty()) {
            throw new IllegalStateException("rating tables cannot be read: " + problems.sorted());
        }
        var editions = new TreeMap<LocalDate, RatingTable>();
        for (Object table : read) {
            editions.put(((RatingTable) table).from(), (RatingTable) table);
        }
        return editions;
    }

    private static byte[] resource() {
        try (InputStream in = RatingTables.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FILE);
            }
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
