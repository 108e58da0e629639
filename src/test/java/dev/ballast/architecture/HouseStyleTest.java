package dev.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the source tree: short files, null-marked packages, tests that run. */
class HouseStyleTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final int MOST_LINES = 300;
    private static final Pattern TEST_METHOD = Pattern.compile("@(Test|ParameterizedTest|TestFactory)\\b");

    @Test
    void keeps_every_java_file_under_300_lines() {
        assertThat(javaFiles(MAIN, TEST).entrySet().stream()
                        .filter(file -> file.getValue().lines().count() > MOST_LINES)
                        .map(file -> file.getKey().toString()))
                .isEmpty();
    }

    @Test
    void marks_every_package_for_null_checks() {
        List<Path> unmarked = packages(MAIN).stream()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java"))
                        || !read(folder.resolve("package-info.java")).contains("@NullMarked"))
                .toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void names_every_test_class_so_that_it_runs() {
        List<String> unseen = javaFiles(TEST).entrySet().stream()
                .filter(file -> TEST_METHOD.matcher(file.getValue()).find())
                .map(file -> file.getKey().getFileName().toString())
                .filter(Predicate.not(name -> name.endsWith("Test.java") || name.endsWith("Tests.java")))
                .toList();

        assertThat(unseen).isEmpty();
    }

    @Test
    void has_at_least_as_many_lines_of_tests_cases_and_refused_rules_as_of_main_code() {
        long main = lines(javaFiles(MAIN));
        long tests = lines(javaFiles(TEST))
                + lines(files(Path.of("rules"), ".cases.yaml"))
                + lines(files(Path.of("src/test/resources"), ".drl"))
                + lines(files(Path.of("fixtures/hostile/attacks"), ".txt"));

        assertThat(tests).isGreaterThanOrEqualTo(main);
    }

    @Test
    void asks_no_clock_below_the_faces() {
        Pattern clock =
                Pattern.compile("\\b(LocalDate|LocalDateTime|Instant|ZonedDateTime|Clock)\\.(now|system)|nanoTime");
        List<String> asking = javaFiles(MAIN).entrySet().stream()
                .filter(file -> !Pattern.compile("ballast/(web|cli)/|ballast/Ballast.java")
                        .matcher(file.getKey().toString().replace('\\', '/'))
                        .find())
                .filter(file -> clock.matcher(file.getValue()).find())
                .map(file -> file.getKey().toString())
                .toList();

        assertThat(asking).isEmpty();
    }

    private static long lines(Map<Path, String> files) {
        return files.values().stream().mapToLong(text -> text.lines().count()).sum();
    }

    private static Map<Path, String> javaFiles(Path... roots) {
        var all = new TreeMap<Path, String>();
        for (Path root : roots) {
            all.putAll(files(root, ".java"));
        }
        return all;
    }

    private static List<Path> packages(Path root) {
        return files(root, ".java").keySet().stream()
                .map(Path::getParent)
                .distinct()
                .toList();
    }

    private static Map<Path, String> files(Path root, String ending) {
        try (Stream<Path> paths = Files.walk(root)) {
            var found = new TreeMap<Path, String>();
            paths.filter(path -> path.toString().endsWith(ending)).forEach(path -> found.put(path, read(path)));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
