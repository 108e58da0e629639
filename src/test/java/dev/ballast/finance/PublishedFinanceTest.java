package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every published case of finance that the product computes, within the tolerance that was set before it was met. */
class PublishedFinanceTest {

    private static final List<PublishedCase> CASES = PublishedCase.all();

    /** How far an answer is off, in parts of its tolerance. */
    private record Residual(PublishedCase asked, double ofTolerance) {

        static Residual of(PublishedCase asked) {
            double off = Math.abs(PublishedFinance.found(asked) - PublishedFinance.expected(asked));
            return new Residual(asked, off == 0 ? 0 : off / asked.tolerance());
        }
    }

    @TestFactory
    Stream<DynamicTest> reproduces_what_is_printed() {
        return computed()
                .map(asked -> dynamicTest(asked.function() + " " + asked.id(), () -> {
                    double expected = PublishedFinance.expected(asked);

                    assertThat(PublishedFinance.found(asked))
                            .as(asked.toString())
                            .isCloseTo(expected, within(asked.tolerance()));
                }));
    }

    /** Prints the worst answer of each function, and every case that is none for the product with the reason. */
    @Test
    void accounts_for_every_case() {
        var worst = new TreeMap<String, Residual>();
        var count = new TreeMap<String, Integer>();
        computed().map(Residual::of).forEach(residual -> {
            String function = residual.asked().function();
            count.merge(function, 1, Integer::sum);
            worst.merge(function, residual, (one, other) -> one.ofTolerance() > other.ofTolerance() ? one : other);
        });
        var reasons = new TreeMap<String, Integer>();
        CASES.forEach(asked -> PublishedFinance.reasonAgainst(asked)
                .ifPresent(reason -> reasons.merge(asked.function() + ": " + reason, 1, Integer::sum)));

        worst.forEach((function, residual) -> System.out.printf(
                Locale.ROOT,
                "%-24s %3d cases, worst %.2g of its tolerance, %s%n",
                function,
                count.get(function),
                residual.ofTolerance(),
                residual.asked().id()));
        reasons.forEach((reason, cases) -> System.out.printf(Locale.ROOT, "not computed, %d of %s%n", cases, reason));

        int accounted = count.values().stream().mapToInt(Integer::intValue).sum()
                + reasons.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(accounted).isEqualTo(CASES.size());
        assertThat(worst.values())
                .allSatisfy(residual -> assertThat(residual.ofTolerance())
                        .as(residual.asked().id())
                        .isLessThanOrEqualTo(1));
    }

    private static Stream<PublishedCase> computed() {
        return CASES.stream()
                .filter(asked -> PublishedFinance.reasonAgainst(asked).isEmpty());
    }
}
