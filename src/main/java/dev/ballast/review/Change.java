package dev.ballast.review;

import java.util.List;

/**
 * One rule or threshold that is not what it was.
 *
 * @param what {@code rule} or {@code threshold}
 * @param parts what differs; for one that came or went its title alone
 */
public record Change(String what, String id, Kind kind, List<Part> parts) {

    public Change {
        parts = List.copyOf(parts);
    }

    /**
     * One part before and after; empty where there is none.
     *
     * @param name as the file has it, such as {@code severity}
     */
    public record Part(String name, String before, String after, Kind kind) {}

    static Change of(String what, String id, List<Part> parts) {
        return new Change(what, id, parts.stream().map(Part::kind).reduce(Kind.EDITORIAL, Kind::heavier), parts);
    }
}
