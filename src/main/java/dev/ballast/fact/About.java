package dev.ballast.fact;

/**
 * Whom or what a fact is true of: {@code organisation Meta Platforms}, {@code instrument ddtl-2},
 * {@code facility hyperion}, {@code run frontier-2}. Facts about the same thing are joined by {@code about ==}.
 */
public record About(String kind, String id) implements Comparable<About> {

    public static About organisation(String name) {
        return new About("organisation", name);
    }

    public static About instrument(String id) {
        return new About("instrument", id);
    }

    public static About facility(String id) {
        return new About("facility", id);
    }

    /** One training run. */
    public static About run(String id) {
        return new About("run", id);
    }

    /** One line of what something costs. */
    public static About cost(String line) {
        return new About("cost", line);
    }

    public static About customer(String id) {
        return new About("customer", id);
    }

    public static About service(String id) {
        return new About("service", id);
    }

    /** A contract under which the client buys. */
    public static About contract(String id) {
        return new About("contract", id);
    }

    /** What belongs to the rulebook rather than to the client: thresholds and the silences of rules. */
    public static About rulebook() {
        return new About("rulebook", "");
    }

    @Override
    public int compareTo(About other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return (kind + " " + id).trim();
    }
}
