package dev.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void keeps_the_order_of_the_numbers_on_any_number_of_threads(int threads) {
        assertThat(Parallel.of(1_234, threads, ParallelTest::numbers)).isEqualTo(numbers(0, 1_234));
    }

    @Test
    void asks_for_every_number_once() {
        var asked = new ConcurrentSkipListSet<Integer>();

        Parallel.of(250, 4, (from, count) -> {
            numbers(from, count).forEach(number -> assertThat(asked.add(number)).isTrue());
            return List.of();
        });

        assertThat(asked).hasSize(250);
    }

    @Test
    void does_nothing_where_there_is_nothing_to_do() {
        assertThat(Parallel.of(0, 2, ParallelTest::numbers)).isEmpty();
    }

    @Test
    void fails_with_what_failed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Parallel.of(300, 2, (from, count) -> {
                    if (from >= 200) {
                        throw new IllegalArgumentException("broken at " + from);
                    }
                    return Collections.nCopies(count, from);
                }))
                .withRootCauseExactlyInstanceOf(IllegalArgumentException.class)
                .withStackTraceContaining("broken at 200");
    }

    private static List<Integer> numbers(int from, int count) {
        return IntStream.range(from, from + count).boxed().toList();
    }
}
