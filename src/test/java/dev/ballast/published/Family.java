package dev.ballast.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ballast.fact.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The published rows of one family of models, what the models make of them, and the rows whose quantity no model computes.
 * What comes out is the accuracy that {@code ballast models} prints.
 */
final class Family {

    private static final Path ACCURACY = Path.of("src/main/resources/dev/ballast/appraisal/accuracy");
    private static final Set<String> UNSEEN = Set.of("memory", "low");
    private static final int WORST_SHOWN = 5;

    /** One published figure and the figure of a fact that has to come near it. */
    private record Compared(String figure, Row row, double expected, double model, double tolerance) {

        /** How far the model is off, as a part of what is published. */
        double residual() {
            return Math.abs(model - expected) / Math.abs(expected);
        }

        String name() {
            return row.file() + " " + row.name() + ": " + figure;
        }
    }

    private final String name;
    private final List<Compared> compared = new ArrayList<>();
    private final Map<String, String> leftOut = new LinkedHashMap<>();
    private final Set<Row> seen = new HashSet<>();
    private final Map<String, String> notes = new LinkedHashMap<>();

    private Family(String name) {
        this.name = name;
    }

    static Family of(String name) {
        return new Family(name);
    }

    /** A figure of a fact against what the row says of it; the tolerance is a part of the expected figure. */
    void compare(Class<? extends Fact> fact, String component, Row row, double expected, double model) {
        String confidence = row.cells().getOrDefault("confidence", "");
        if (UNSEEN.contains(confidence)) {
            throw new IllegalArgumentException("nobody has seen what is expected here: " + row);
        }
        seen.add(row);
        String figure = fact.getSimpleName() + "." + component;
        compared.add(new Compared(figure, row, expected, model, row.number("tolerance")));
    }

    /** A row whose quantity the product does not compute. */
    void leaveOut(Row row, String reason) {
        seen.add(row);
        leftOut.merge(reason, row.name(), (one, other) -> one + ", " + other);
    }

    /** What else there is to say of the accuracy of a figure. */
    void note(Class<? extends Fact> fact, String component, String sentence) {
        notes.put(fact.getSimpleName() + "." + component, sentence);
    }

    /** One test a row, one that no row of these tables was passed over, and one that the product prints this accuracy. */
    Stream<DynamicTest> tests(String... tables) {
        print();
        DynamicTest whole = dynamicTest(
                "every row is compared or left out",
                () -> assertThat(seen)
                        .containsAll(Stream.of(tables)
                                .flatMap(table -> Row.of(table).stream())
                                .toList()));
        Stream<DynamicTest> rows = compared.stream()
                .map(one -> dynamicTest(
                        one.name(),
                        () -> assertThat(one.residual())
                                .as("%s is %s and was published as %s", one.name(), one.model(), one.expected())
                                .isLessThanOrEqualTo(one.tolerance() * (1 + 1e-9))));
        return Stream.concat(
                rows,
                Stream.of(whole, dynamicTest("the accuracy that the product prints is this one", this::isCurrent)));
    }

    private void print() {
        System.out.printf("%s: %d figures compared%n", name, compared.size());
        compared.stream()
                .sorted(Comparator.comparingDouble(Compared::residual).reversed())
                .limit(WORST_SHOWN)
                .forEach(one -> System.out.printf(
                        Locale.ROOT,
                        "  off by %.3f %% of %.3f %%: %s%n",
                        one.residual() * 100,
                        one.tolerance() * 100,
                        one.name()));
        leftOut.forEach((reason, rows) -> System.out.printf("  not computed, %s: %s%n", reason, rows));
    }

    /** Regenerate with {@code mvn test -Dtest='Published*Test' -Dballast.write=true}. */
    private void isCurrent() {
        Path file = ACCURACY.resolve(name + ".tsv");
        String text = accuracy();
        if (Boolean.getBoolean("ballast.write")) {
            write(file, text);
        }
        assertThat(file).hasContent(text);
    }

    private String accuracy() {
        var figures = new TreeSet<String>(notes.keySet());
        compared.forEach(one -> figures.add(one.figure()));
        return "figure\trows\tworst_residual\tallowed\ttables\tnote\n"
                + figures.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(String figure) {
        List<Compared> rows =
                compared.stream().filter(one -> one.figure().equals(figure)).toList();
        String tables = rows.stream().map(one -> one.row().file()).distinct().collect(Collectors.joining(" "));
        Compared worst = rows.stream()
                .max(Comparator.comparingDouble(Compared::residual))
                .orElse(null);
        return "%s\t%d\t%s\t%s\t%s\t%s\n"
                .formatted(
                        figure,
                        rows.size(),
                        worst == null ? "" : part(worst.residual()),
                        worst == null ? "" : part(worst.tolerance()),
                        tables,
                        notes.getOrDefault(figure, ""));
    }

    private static String part(double part) {
        return String.format(Locale.ROOT, "%.5f", part);
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
