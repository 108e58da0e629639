package dev.ballast.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.ballast.fact.Problem;
import dev.ballast.fact.Visible;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes are, the reader answers with evidence or with problems that can be printed, and never throws. */
class HostileBytesTest {

    private static final byte[] SEED = Fixtures.bytes("weak-borrower.json");
    private static final String MARKS = "{}[]\",:-+.eE0123456789\\/ntfu'#\u0000\u001b\u202e\ud83d";

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changed_bytes_are_answered(int seed) {
        var random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            byte[] bytes = SEED.clone();
            for (int change = random.nextInt(8); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            assertAnswered(bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changed_marks_are_answered(int seed) {
        var random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            var text = new StringBuilder(new String(SEED, UTF_8));
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(text.length());
                text.setCharAt(at, MARKS.charAt(random.nextInt(MARKS.length())));
            }

            assertAnswered(text.toString().getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_text_that_is_cut_off_is_answered_with_its_end(int seed) {
        int length = new Random(seed).nextInt(SEED.length - 2);
        byte[] bytes = Arrays.copyOf(SEED, length);

        assertAnswered(bytes);
        assertThat(ProfileReader.read("p.json", bytes).isAccepted()).isFalse();
    }

    /** Many wrong sources against many lines: the search for what was meant must not take seconds. */
    @ParameterizedTest
    @MethodSource("crowds")
    void a_crowd_of_wrong_sources_is_answered(int many) {
        String sources = IntStream.range(0, many)
                .mapToObj(i -> "{\"at\": \"/financing/instruments/" + i + "/pricipal\", \"basis\": \"declared\"}")
                .collect(Collectors.joining(",", "\"sources\": [", "]"));
        String text = new String(SEED, UTF_8).replaceAll("(?s)\"sources\".*", sources + "}");

        assertThat(problems(text)).hasSize(101);
    }

    static IntStream crowds() {
        return IntStream.of(200, 1000);
    }

    private static List<Problem> problems(String text) {
        return ProfileReader.read("p.json", text.getBytes(UTF_8)).problems();
    }

    private static void assertAnswered(byte[] bytes) {
        assertThatCode(() -> ProfileReader.read("p.json", bytes)
                        .problems()
                        .forEach(problem -> assertThat(Visible.hidesSomething(problem.toString()))
                                .isFalse()))
                .as(new String(bytes, UTF_8))
                .doesNotThrowAnyException();
    }
}
