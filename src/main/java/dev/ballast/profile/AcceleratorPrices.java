package dev.ballast.profile;

import dev.ballast.fact.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Published prices of used and new accelerators, each with the day on which it could be known. */
public final class AcceleratorPrices {

    private static final String FILE = "accelerator-prices.json";
    private static final ListShape SHAPE = new ListShape(Shapes.of(AcceleratorPrice.class, ""), 10_000);

    private AcceleratorPrices() {}

    /** The prices that come with the product. */
    public static List<AcceleratorPrice> bundled() {
        try (InputStream in = AcceleratorPrices.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FILE);
            }
            return read(FILE, in.readAllBytes()).get();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The prices of a file, or everything that is wrong with it. */
    @SuppressWarnings("unchecked") // the shape makes what its record says
    public static Checked<List<AcceleratorPrice>> read(String file, byte[] bytes) {
        var problems = new Problems(file);
        CharBuffer text = Encoded.characters(bytes, problems);
        Node root = text == null ? null : JsonTree.read(text, problems);
        @Nullable Object read = root == null ? null : SHAPE.read(root, new Reading(problems, null, null, null));
        return read == null || !problems.isEmpty()
                ? Checked.refused(problems.sorted())
                : Checked.of((List<AcceleratorPrice>) read);
    }
}
