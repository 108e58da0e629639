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

    @Test
    void lets_a_reader_take_the_difference_from_what_is_printed() {
        assertThat(Printed.of(Share.of(0.5645), Share.of(0.55))).isEqualTo(new Printed("56.4 %", "55.0 %"));
        assertThat(Printed.of(Share.of(0.0144), Share.of(0.005))).isEqualTo(new Printed("1.4 %", "0.5 %"));
        assertThat(Printed.of(Months.of(2.68), Months.of(3))).isEqualTo(new Printed("2.7 months", "3.0 months"));
    }

    @Test
    void prints_whole_differences_without_a_fraction() {
        assertThat(Printed.of(Share.of(0.43), Share.of(0.42))).isEqualTo(new Printed("43 %", "42 %"));
    }
}
