package dev.ballast.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code fixtures/broken} has one fault, or several of a kind, and beside it the problems to be reported,
 * one a line. Write those anew with {@code mvn test -Dtest=BrokenProfilesTest -Dballast.write=true} and review them.
 */
class BrokenProfilesTest {

    private static final Path FOLDER = Path.of("fixtures", "broken");

    static Stream<String> names() {
        return Fixtures.files(FOLDER)
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".json"))
                .map(name -> name.substring(0, name.length() - ".json".length()));
    }

    static byte[] bytes(String name) {
        return Fixtures.bytes(FOLDER.resolve(name + ".json"));
    }

    /** True when the text is not one JSON value in UTF-8 (NaN is not JSON either), so that no schema is ever asked. */
    static boolean isUnreadable(String name) {
        String expected = new String(Fixtures.bytes(FOLDER.resolve(name + ".expected.txt")), StandardCharsets.UTF_8);
        return Stream.of("  not-json: ", "  wrong-encoding: ", "  empty: ", "  trailing-content: ", "  not-a-number: ")
                .anyMatch(expected::contains);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_fault_is_reported_with_its_place_and_its_remedy(String name) throws IOException {
        Path expected = FOLDER.resolve(name + ".expected.txt");

        var read = ProfileReader.read(name + ".json", bytes(name));

        String problems = read.problems().stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("ballast.write")) {
            Files.writeString(expected, problems);
        }
        assertThat(problems).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }
}
