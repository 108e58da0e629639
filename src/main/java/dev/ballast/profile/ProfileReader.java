package dev.ballast.profile;

import dev.ballast.declared.Extensions;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a client submits: the evidence, or every problem with its place, what was found, what is allowed and how
 * to mend it. What may be missing is filled from the assumptions in force on the as-of date.
 */
public final class ProfileReader {

    /** The longest body that is read, in bytes: 2 MiB. */
    public static final int LONGEST = 2 * 1024 * 1024;

    static final RecordShape SHAPE = Shapes.of(Profile.class, Sources.NAME);

    private ProfileReader() {}

    /** Reads a profile as of its own date; {@code fileName} is the name that problems are reported under. */
    public static Checked<Evidence> read(String fileName, byte[] bytes) {
        return read(fileName, bytes, null);
    }

    /** Reads a profile as of another date than its own, or of its own when that is null. */
    public static Checked<Evidence> read(String fileName, byte[] bytes, @Nullable LocalDate asOf) {
        return read(fileName, bytes, asOf, Extensions.NONE);
    }

    /** The same with what packs let a client state besides; without them every such line is refused. */
    public static Checked<Evidence> read(
            String fileName, byte[] bytes, @Nullable LocalDate asOf, Extensions extensions) {
        var problems = new Problems(fileName);
        Evidence evidence = evidence(bytes, asOf, extensions, problems);
        List<Problem> sorted = problems.sorted();
        return evidence == null || !sorted.isEmpty() ? Checked.refused(sorted) : Checked.of(evidence);
    }

    /**
     * Reads a stream up to the longest body allowed, and no further.
     *
     * @throws UncheckedIOException when the stream cannot be read
     */
    public static Checked<Evidence> read(String fileName, InputStream in, @Nullable LocalDate asOf) {
        try {
            return read(fileName, in.readNBytes(LONGEST + 1), asOf);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static @Nullable Evidence evidence(
            byte[] bytes, @Nullable LocalDate asOf, Extensions extensions, Problems problems) {
        if (bytes.length > LONGEST) {
            Spot spot = new Spot(0, 0, "");
            problems.add(spot, "too-large", "more than 2 MiB", "at most 2 MiB", "Add up the smallest entries.");
            return null;
        }
        CharBuffer text = Encoded.characters(bytes, problems);
        Node root = text == null ? null : JsonTree.read(text, problems);
        if (root == null) {
            return null;
        }
        if (!(root instanceof Node.Group group)) {
            problems.add(root.spot(), "wrong-type", root.shown(), SHAPE.allowed(), "Write an object in braces.");
            return null;
        }
        return evidence(group, asOf, extensions, problems);
    }

    private static @Nullable Evidence evidence(
            Node.Group root, @Nullable LocalDate override, Extensions extensions, Problems problems) {
        Map<String, Node> members = root.members();
        LocalDate asOf = AsOf.of(members.get("as_of"), override, problems);
        Parameters inForce = Assumptions.bundled()
                .inForce(asOf == null ? Assumptions.bundled().latest() : asOf);
        var reading = new Reading(problems, asOf, CurrencyShape.parsed(members.get("currency")), inForce);
        Profile profile = (Profile) SHAPE.read(contract(root), reading);
        if (override != null && asOf != null) {
            reading.keep(new Spot(0, 0, "/as_of"), asOf, asOf.toString());
        }
        DeclaredValues declared = ExtensionSection.read(members.get(Extensions.NAME), extensions, profile, reading);
        CrossChecks.run(reading, problems);
        Sources sources = Sources.read(members.get(Sources.NAME), reading, problems);
        if (profile == null || asOf == null) {
            return null;
        }
        return new Evidence(profile.at(asOf), sources.provenance(reading.lines()), inForce, declared);
    }

    /** The profile without the lines of packs, which have a reader of their own. */
    private static Node.Group contract(Node.Group root) {
        Map<String, Node> members = new LinkedHashMap<>(root.members());
        return members.remove(Extensions.NAME) == null ? root : new Node.Group(root.spot(), members);
    }
}
