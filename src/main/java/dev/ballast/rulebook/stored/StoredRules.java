package dev.ballast.rulebook.stored;

import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.tree.Rule;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The packs of the build and the trees of their rules.
 *
 * @param index the list of the files with their digests that they were read from: whoever reads them compares it with
 *     the list that he has
 * @param packs without the text of their rules
 * @param trees sorted by id
 */
public record StoredRules(String index, List<Pack> packs, List<Rule> trees) {

    /** Changes with the format, so that what an earlier build wrote is never misread. */
    private static final int FORMAT = 0xBA11A503;

    private static final String FILE = "rules.bin";

    public StoredRules {
        packs = packs.stream()
                .map(pack -> new Pack(
                        pack.card(),
                        List.of(),
                        pack.claims(),
                        pack.thresholds(),
                        pack.departures(),
                        pack.extensions(),
                        pack.translations()))
                .toList();
        trees = List.copyOf(trees);
    }

    /** What this build stored; empty when nothing was, as in a folder of classes that was compiled by hand. */
    public static Optional<StoredRules> ofBuild() {
        try (InputStream in = StoredRules.class.getResourceAsStream(FILE)) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own file " + FILE, e);
        }
    }

    /** Writes them; the same rules give the same bytes. */
    public void write(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(FORMAT);
        new ValueWriter(data).write(this);
        data.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when it was cut off or cannot be read
     * @throws IllegalArgumentException when it is something else
     */
    public static StoredRules read(InputStream in) throws IOException {
        var data = new DataInputStream(new BufferedInputStream(in));
        if (data.readInt() != FORMAT) {
            throw new IllegalArgumentException("not the rules of this build");
        }
        try {
            var read = (StoredRules) Objects.requireNonNull(new ValueReader(data).read());
            if (data.read() >= 0) {
                throw new EOFException("something after the end of the rules");
            }
            return read;
        } catch (ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | DateTimeException e) {
            throw new IllegalArgumentException("not the rules of this build", e);
        }
    }
}
