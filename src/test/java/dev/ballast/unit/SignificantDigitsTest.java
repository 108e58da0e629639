package dev.ballast.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SignificantDigitsTest {

    private static final MathContext TEN_DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

    @Test
    void rounds_like_exact_decimal_arithmetic() {
        var random = new Random(20261125);
        DoubleStream bits =
                random.longs(100_000).mapToDouble(Double::longBitsToDouble).filter(Double::isFinite);
        DoubleStream usual =
                random.doubles(100_000, -18, 18).map(power -> (random.nextDouble() - 0.5) * StrictMath.pow(10, power));

        assertThat(DoubleStream.concat(bits, usual).filter(value -> !agrees(value)))
                .isEmpty();
    }

    @Test
    void rounds_ties_to_even_and_values_beside_them_as_their_bits_say() {
        var random = new Random(25112026);
        // eleven digits that end in five: 1234567890.5 stands exactly, 0.12345678905 a little above or below
        DoubleStream ties = random.longs(100_000, 1_000_000_000L, 10_000_000_000L)
                .mapToDouble(digits -> Double.parseDouble(digits + "5e" + (random.nextInt(44) - 22)));

        assertThat(ties.filter(value -> !agrees(value))).isEmpty();
    }

    @Test
    void rounds_where_a_digit_more_appears() {
        assertThat(DoubleStream.of(
                                0,
                                -0.0,
                                1,
                                9.9999999995,
                                99999999999.5,
                                1e22,
                                3e23,
                                1e-12,
                                1e-13,
                                4.9e-324,
                                1e300,
                                0.1,
                                0.999999999949,
                                0.99999999995,
                                9999999999.0,
                                10000000000.0,
                                1e10 - 0.5)
                        .filter(value -> !agrees(value) || !agrees(-value)))
                .isEmpty();
    }

    private static boolean agrees(double value) {
        var exact = new BigDecimal(value).round(TEN_DIGITS);
        return SignificantDigits.tenDigits(value) == exact.doubleValue()
                && SignificantDigits.decimal(SignificantDigits.tenDigits(value)).compareTo(exact) == 0;
    }
}
