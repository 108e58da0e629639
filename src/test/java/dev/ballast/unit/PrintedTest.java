package dev.ballast.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedTest {

    @Test
    void adds_digits_until_the_order_shows() {
        var printed = Printed.of(Ratio.of(1.1999), Ratio.of(1.2));

        assertThat(printed).isEqualTo(new Printed("1.1999x", "1.2000x"));
    }

    @Test
    void keeps_the_usual_digits_when_they_suffice() {
        assertThat(Printed.of(Ratio.of(0.87), Ratio.of(1))).isEqualTo(new Printed("0.87x", "1.00x"));
    }

    @Test
    void prints_equal_values_alike() {
        assertThat(Printed.of(Share.of(0.25), Share.of(0.25))).isEqualTo(new Printed("25 %", "25 %"));
    }
}
